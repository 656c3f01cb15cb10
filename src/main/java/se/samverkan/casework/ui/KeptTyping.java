package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import se.samverkan.shared.ui.KeptKey;

/**
 * Keeps what is being typed in a text area in the browser, through a reload and an ended session, until it is known to
 * be stored.
 */
final class KeptTyping {

    private static final String KEEP = """
            const area = this, key = $0;
            const typed = () => area.inputElement ? area.inputElement.value : area.value;
            const kept = sessionStorage.getItem(key);
            // After the page is in place: before that nobody listens to the area.
            setTimeout(() => {
                if (kept && !typed()) {
                    area.value = kept;
                    area.dispatchEvent(new Event('input', {bubbles: true}));
                    area.dispatchEvent(new Event('change', {bubbles: true}));
                }
            }, 300);
            area.addEventListener('input', () => {
                try { sessionStorage.setItem(key, typed()); } catch (full) { }
            });""";

    private KeptTyping() {}

    /** @param key what the text belongs to; the same page finds it again */
    static void in(TextArea area, String key) {
        KeptKey.forgetOthers();
        area.addAttachListener(attach -> area.getElement().executeJs(KEEP, KeptKey.of(key)));
    }

    /** The text is stored. */
    static void forget(String key) {
        UI.getCurrent().getPage().executeJs("sessionStorage.removeItem($0)", KeptKey.of(key));
    }
}

package se.samverkan.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import se.samverkan.casework.InboxTab;

/**
 * Brings the keys for triage to the page it stands on. What a key does is told by the page's own elements: the key
 * presses whatever carries its letter in {@code data-key}, so that nothing can be done by key alone.
 */
@JavaScript("context://assets/app/triage-keys.js")
class TriageKeys extends Span {

    /** The second letter after g. */
    static final Map<InboxTab, String> LETTERS = Map.of(
            InboxTab.UNOWNED, "u",
            InboxTab.MINE, "m",
            InboxTab.UNIT, "e",
            InboxTab.WAITING, "v",
            InboxTab.OVERDUE, "f",
            InboxTab.ALL, "a");

    /** The button is also pressed by the key. */
    static Button on(String key, Button button) {
        button.getElement().setAttribute("data-key", key);
        return button;
    }

    TriageKeys() {
        addClassName("visually-hidden");
        getElement().setAttribute("hidden", true);
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinSession;
import se.samverkan.shared.ui.KeptKey;
import se.samverkan.shared.ui.Notice;

/**
 * Keeps what is typed in the browser until it is known to be in the database: through a lost connection, a database
 * that refuses, and an ended session. Warns before the session ends, and asks before the window is closed.
 */
class KeptText extends Div {

    private static final String SCRIPT = """
            const box = this, key = $0, late = $1, warn = $2, ended = $3, back = $4, limit = $5 * 1000;
            const fields = () => [...box.querySelectorAll('vaadin-text-field, vaadin-text-area, vaadin-email-field')];
            const name = (field, i) => i + ' ' + (field.label || '');
            const typedIn = field => field.inputElement ? field.inputElement.value : field.value;
            const each = () => Object.fromEntries(fields().map((field, i) => [name(field, i), typedIn(field)]));
            const kept = JSON.parse(sessionStorage.getItem(key) || 'null');
            let base = each(), typedAt = 0, seen = Date.now();
            const keep = () => {
                try { sessionStorage.setItem(key, JSON.stringify({base, text: each()})); } catch (full) { }
            };
            const tell = unsaved => {
                late.hidden = !unsaved;
                document.querySelectorAll('.save-state').forEach(state =>
                    state.classList.toggle('save-state--unsaved', unsaved));
            };
            const forget = () => {
                box.unsaved = false; tell(false); base = each(); sessionStorage.removeItem(key);
            };
            box.alive = () => { seen = Date.now(); warn.hidden = true; ended.hidden = true; };
            box.saved = () => {
                box.alive(); box.refused = false;
                if (Date.now() - typedAt > 700) { forget(); return; }
                setTimeout(() => { if (!box.refused && Date.now() - typedAt > 1400) forget(); }, 1500);
            };
            box.notSaved = () => { box.alive(); box.refused = true; box.unsaved = true; keep(); };
            box.addEventListener('input', event => {
                // A chosen file is sent and stored by itself.
                if (event.composedPath()[0].type === 'file') return;
                typedAt = Date.now(); box.unsaved = true; keep();
                clearTimeout(box.lateTimer);
                box.lateTimer = setTimeout(() => { if (box.unsaved && !box.refused) tell(true); }, 8000);
            });
            const ask = event => { if (box.isConnected && box.unsaved) { event.preventDefault(); event.returnValue = ''; } };
            window.addEventListener('beforeunload', ask);
            const offline = () => { if (box.isConnected && box.unsaved) tell(true); };
            window.addEventListener('offline', offline);
            const watch = setInterval(() => {
                if (!box.isConnected) { clearInterval(watch); window.removeEventListener('beforeunload', ask);
                    window.removeEventListener('offline', offline); return; }
                const left = limit - (Date.now() - seen);
                warn.hidden = left > Math.min(300000, limit / 3) || left <= 0;
                ended.hidden = left > 0;
            }, 5000);
            setTimeout(() => {
                if (!box.unsaved) base = each();
                if (!kept) return;
                const list = back.querySelector('ul');
                fields().forEach((field, i) => {
                    const text = kept.text[name(field, i)], was = kept.base[name(field, i)];
                    if (text === undefined || text === typedIn(field) || text === was) return;
                    if (typedIn(field) === was) {
                        field.value = text;
                        field.dispatchEvent(new Event('input', {bubbles: true}));
                        field.dispatchEvent(new Event('change', {bubbles: true}));
                    }
                    const line = document.createElement('li');
                    line.textContent = (field.label || '') + ': ' + text;
                    list.append(line);
                });
                if (list.childElementCount) back.hidden = false; else if (!box.unsaved) sessionStorage.removeItem(key);
            }, 600);
            """;

    private final Runnable retry;

    /** @param key what the text belongs to; the same draft and section find it again */
    KeptText(String key, Runnable retry, Component... content) {
        this.retry = retry;
        Button stay = new Button(getTranslation("submissions.KeptText.stay"), click -> alive());
        Div late = hidden(Notice.danger(
                getTranslation("submissions.KeptText.late"), getTranslation("submissions.KeptText.lateText")));
        Div warn = hidden(Notice.warning(
                        getTranslation("submissions.KeptText.ending"),
                        getTranslation("submissions.KeptText.endingText"))
                .with(stay));
        Div ended = hidden(Notice.warning(
                getTranslation("submissions.KeptText.ended"), getTranslation("submissions.KeptText.endedText")));
        Div back = hidden(Notice.info(
                        getTranslation("submissions.KeptText.back"), getTranslation("submissions.KeptText.backText"))
                .with(new UnorderedList()));
        late.addClassName("kept-text__late");
        add(warn, ended, late, back);
        add(content);
        addAttachListener(attach -> getElement()
                .executeJs(
                        SCRIPT,
                        KeptKey.of(key),
                        late.getElement(),
                        warn.getElement(),
                        ended.getElement(),
                        back.getElement(),
                        VaadinSession.getCurrent().getSession().getMaxInactiveInterval()));
    }

    /** What is on the page is in the database. */
    void saved() {
        call("saved");
    }

    void notSaved() {
        call("notSaved");
    }

    /** The server has been spoken to: the session lives on. */
    void alive() {
        call("alive");
    }

    void retryIn(int seconds) {
        getElement().executeJs("setTimeout(() => this.isConnected && this.$server.again(), $0)", seconds * 1000);
    }

    @ClientCallable
    private void again() {
        retry.run();
    }

    private void call(String what) {
        getElement().executeJs("this[$0] && this[$0]()", what);
    }

    private static Div hidden(Notice notice) {
        Div place = new Div(notice.announced());
        place.getElement().setAttribute("hidden", true);
        return place;
    }
}

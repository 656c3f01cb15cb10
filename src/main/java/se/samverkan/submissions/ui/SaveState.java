package se.samverkan.submissions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import se.samverkan.shared.SwedishTime;

/** Says whether what is on the page is also in the database; read out politely by screen readers. */
class SaveState extends Div {

    private final Span words = new Span();
    private final Button again = new Button(getTranslation("submissions.SaveState.again"));

    SaveState() {
        addClassName("save-state");
        words.getElement().setAttribute("role", "status");
        again.setVisible(false);
        // Shown by the browser itself, which alone knows that the server does not answer.
        Span unsaved = new Span(getTranslation("submissions.KeptText.short"));
        unsaved.addClassName("save-state__unsaved");
        add(words, unsaved, again);
    }

    void onAgain(Runnable save) {
        again.addClickListener(click -> save.run());
    }

    void saved(Instant at) {
        say("submissions.SaveState.saved", SwedishTime.clock(at), false);
    }

    /** The text is still in the page; nothing is claimed about the database. */
    void failed(Instant at) {
        say("submissions.SaveState.failed", SwedishTime.clock(at), true);
    }

    void refused(String reason) {
        words.setText(reason);
        setClassName("save-state--failed", true);
        again.setVisible(false);
    }

    private void say(String key, String clock, boolean failed) {
        words.setText(getTranslation(key, clock));
        setClassName("save-state--failed", failed);
        again.setVisible(failed);
    }
}

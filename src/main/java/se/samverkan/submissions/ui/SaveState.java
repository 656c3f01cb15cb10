package se.samverkan.submissions.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import se.samverkan.shared.SwedishTime;

/** Says whether what is on the page is also in the database; read out politely by screen readers. */
class SaveState extends Div {

    SaveState() {
        addClassName("save-state");
        getElement().setAttribute("role", "status");
    }

    void saved(Instant at) {
        say("submissions.SaveState.saved", SwedishTime.clock(at));
        removeClassName("save-state--failed");
    }

    /** The text is still in the page; nothing is claimed about the database. */
    void failed(Instant at) {
        say("submissions.SaveState.failed", SwedishTime.clock(at));
        addClassName("save-state--failed");
    }

    void refused(String reason) {
        setText(reason);
        addClassName("save-state--failed");
    }

    private void say(String key, String clock) {
        setText(getTranslation(key, clock));
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.forms.Section;
import se.samverkan.submissions.CoEditors;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.Presence;

/**
 * Who else has the draft open. The page asks every quarter of a minute while somebody works in it; when it has been left
 * alone it stops asking, so that a forgotten window does not keep its session alive.
 */
class PresenceLine extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(PresenceLine.class);
    private static final int EVERY_MILLISECONDS = 15_000;
    private static final Duration LEFT_ALONE = Duration.ofMinutes(10);

    private final CoEditors coEditors;
    private final Clock clock;
    private final DraftDetails draft;
    private final String section;
    private final Runnable onContact;
    private Instant lastWork;
    private @Nullable Registration polling;

    PresenceLine(CoEditors coEditors, Clock clock, DraftDetails draft, String section, Runnable onContact) {
        this.coEditors = coEditors;
        this.clock = clock;
        this.draft = draft;
        this.section = section;
        this.onContact = onContact;
        this.lastWork = clock.instant();
        addClassName("presence");
        getElement().setAttribute("role", "status");
        tell();
    }

    /** Somebody is working in the page. */
    void worked() {
        lastWork = clock.instant();
        getUI().ifPresent(ui -> ui.setPollInterval(EVERY_MILLISECONDS));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        ui.setPollInterval(EVERY_MILLISECONDS);
        polling = ui.addPollListener(poll -> beat(ui));
    }

    private void beat(UI ui) {
        if (Duration.between(lastWork, clock.instant()).compareTo(LEFT_ALONE) > 0) {
            ui.setPollInterval(-1);
            return;
        }
        tell();
        onContact.run();
    }

    private void tell() {
        try {
            show(coEditors.here(draft.id(), section));
        } catch (RuntimeException away) {
            LOG.warn("Who else is in a draft could not be asked", away);
        }
    }

    private void show(List<Presence> others) {
        removeAll();
        for (Presence other : others) {
            String where = draft.form()
                    .section(other.section())
                    .map(Section::title)
                    .map(title -> title.in(getLocale()))
                    .orElse("");
            boolean same = !section.isEmpty() && other.section().equals(section);
            add(new Paragraph(
                    where.isEmpty()
                            ? getTranslation("submissions.PresenceLine.here", other.name())
                            : getTranslation(
                                    "submissions.PresenceLine." + (same ? "same" : "in"), other.name(), where)));
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
        try {
            coEditors.gone(draft.id());
        } catch (RuntimeException away) {
            LOG.debug("Nobody is left to tell", away);
        }
    }
}

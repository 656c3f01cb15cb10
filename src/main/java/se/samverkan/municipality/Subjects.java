package se.samverkan.municipality;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.municipality.internal.SubjectTable;

/**
 * Themes and goals over time, for the administrator: what holds in which years. A new name is a successor from a year
 * on; cases and partnerships keep what was chosen then.
 */
@Service
@Transactional
public class Subjects {

    /** Which of the two lists. */
    public enum Kind {
        THEME,
        GOAL
    }

    private final SubjectTable table;
    private final ApplicationEventPublisher events;

    Subjects(SubjectTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    /** Every one there has been, the latest years first; one statement. */
    @RolesAllowed("ADMINISTRATOR")
    @Transactional(readOnly = true)
    public List<SubjectRow> all(Kind kind) {
        return table.all(kind);
    }

    /** @throws se.samverkan.shared.Refused when a name is missing or the years go backwards */
    @RolesAllowed("ADMINISTRATOR")
    public UUID add(Kind kind, SubjectForm form) {
        UUID id = table.insert(kind, form);
        return told(id, kind, "added", form.name().sv());
    }

    /** Gives it another name from a year on; until then the old one holds. */
    @RolesAllowed("ADMINISTRATOR")
    public UUID rename(Kind kind, UUID id, SubjectForm form) {
        UUID next = table.insert(kind, form);
        table.end(kind, id, form.fromYear() - 1, next);
        told(id, kind, "renamed", form.name().sv());
        return told(next, kind, "added", form.name().sv());
    }

    /** It holds through {@code lastYear}; from then on it is no longer offered. */
    @RolesAllowed("ADMINISTRATOR")
    public void end(Kind kind, UUID id, int lastYear, @Nullable UUID successor) {
        table.end(kind, id, lastYear, successor);
        told(id, kind, "ended", Integer.toString(lastYear));
    }

    private UUID told(UUID id, Kind kind, String what, String text) {
        String event = (kind == Kind.THEME ? "theme." : "goal.") + what;
        events.publishEvent(new SubjectChanged(id, event, Map.of("what", text)));
        return id;
    }
}

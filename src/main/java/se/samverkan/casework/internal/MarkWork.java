package se.samverkan.casework.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.DuplicateDismissed;
import se.samverkan.casework.LabelId;
import se.samverkan.casework.LabelRow;
import se.samverkan.casework.Labels;
import se.samverkan.municipality.ThemeId;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.municipality.Themes;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Utc;

/** Changes what a case is marked with; each change is a step in its history, with the names as they were. */
@Component
public class MarkWork {

    private static final int MOST_LABELS = 20;

    private final CaseRepository cases;
    private final CaseAccess access;
    private final CaseHistory history;
    private final MarkQueries queries;
    private final Labels labels;
    private final Themes themes;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MarkWork(
            CaseRepository cases,
            CaseAccess access,
            CaseHistory history,
            MarkQueries queries,
            Labels labels,
            Themes themes,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.history = history;
        this.queries = queries;
        this.labels = labels;
        this.themes = themes;
        this.user = user;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public void label(CaseId id, Set<LabelId> wanted, long version) {
        label(handled(id, version), wanted);
    }

    /** The case is locked and may be changed by whoever asks. */
    void label(CaseFile file, Set<LabelId> wanted) {
        Set<LabelId> now = queries.labels(file.id());
        Set<LabelId> given = new HashSet<>(wanted);
        given.removeAll(now);
        Set<LabelId> offered = labels.current().stream().map(LabelRow::id).collect(Collectors.toSet());
        if (!offered.containsAll(given)) {
            throw new Refused("casework.refused.labelEnded");
        }
        if (wanted.size() > MOST_LABELS) {
            throw new Refused("casework.refused.tooManyLabels", MOST_LABELS);
        }
        if (wanted.equals(now)) {
            return;
        }
        jdbc.sql("delete from case_labelled where case_id = ?")
                .param(file.id().value())
                .update();
        for (LabelId label : wanted) {
            jdbc.sql("insert into case_labelled (case_id, label_id) values (?, ?)")
                    .params(file.id().value(), label.value())
                    .update();
        }
        String names = labels.all().stream()
                .filter(label -> wanted.contains(label.id()))
                .map(LabelRow::name)
                .collect(Collectors.joining(", "));
        history.step(file, CaseStep.LABELLED, file.status(), shortened(names), "");
    }

    public void theme(CaseId id, Set<ThemeId> wanted, long version) {
        CaseFile file = handled(id, version);
        if (wanted.equals(queries.themes(id))) {
            return;
        }
        jdbc.sql("delete from case_theme where case_id = ?").param(id.value()).update();
        for (ThemeId theme : wanted) {
            jdbc.sql("insert into case_theme (case_id, theme_id) values (?, ?)")
                    .params(id.value(), theme.value())
                    .update();
        }
        String names = themes.current().stream()
                .filter(theme -> wanted.contains(theme.id()))
                .map(ThemeRow::name)
                .map(name -> name.sv())
                .collect(Collectors.joining(", "));
        history.step(file, CaseStep.THEMED, file.status(), shortened(names), "");
    }

    public void notDuplicate(CaseId id, CaseId other, long version) {
        handled(id, version);
        jdbc.sql("""
                update case_duplicate set dismissed_at = :now, dismissed_by = :me
                where dismissed_at is null
                    and (case_id = :id and other_id = :other or case_id = :other and other_id = :id)
                """)
                .param("now", Utc.toDb(clock.instant()))
                .param("me", user.id().value())
                .param("id", id.value())
                .param("other", other.value())
                .update();
        events.publishEvent(new DuplicateDismissed(id, other));
    }

    private CaseFile handled(CaseId id, long version) {
        CaseFile file = cases.lock(id.value()).orElseThrow(NotFound::new);
        access.requireHandling(file);
        return file.seenAs(version);
    }

    private static String shortened(String names) {
        return names.length() <= 300 ? names : names.substring(0, 299) + "…";
    }
}

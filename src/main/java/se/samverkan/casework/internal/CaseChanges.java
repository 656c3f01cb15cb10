package se.samverkan.casework.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStep;
import se.samverkan.municipality.ThemeId;
import se.samverkan.organisations.Associations;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/** What the association sends after the first time, and the papers that come or are done without. */
@Component
public class CaseChanges {

    private final CaseRepository cases;
    private final CaseHistory history;
    private final CaseAccess access;
    private final Associations associations;
    private final JdbcClient jdbc;

    CaseChanges(
            CaseRepository cases, CaseHistory history, CaseAccess access, Associations associations, JdbcClient jdbc) {
        this.cases = cases;
        this.history = history;
        this.access = access;
        this.associations = associations;
        this.jdbc = jdbc;
    }

    /** The caller has checked the mandate. */
    public void change(CaseId id, ArrivedCase now) {
        CaseFile file = find(id);
        file.change(now, name(file));
        themes(id, now);
        history.step(file, CaseStep.CHANGED, file.status(), "", "");
    }

    /** The caller has checked the mandate, and writes the history itself. */
    public void complete(CaseId id, ArrivedCase now) {
        CaseFile file = find(id);
        file.rewrite(now, name(file));
        themes(id, now);
    }

    public void noted(CaseId id, CaseStep step, String who, String why) {
        CaseFile file = find(id);
        history.step(file, step, file.status(), who, why);
    }

    public void waived(CaseId id, String paper, String why) {
        CaseFile file = find(id);
        access.requireHandling(file);
        if (why.isBlank()) {
            throw new Refused("casework.refused.waivedWithoutReason");
        }
        history.step(file, CaseStep.PAPER_WAIVED, file.status(), paper, why);
    }

    /** Forms that do not ask for themes leave those that staff have set. */
    private void themes(CaseId id, ArrivedCase now) {
        if (now.themes().isEmpty()) {
            return;
        }
        jdbc.sql("delete from case_theme where case_id = ?").param(id.value()).update();
        for (ThemeId theme : now.themes()) {
            jdbc.sql("insert into case_theme (case_id, theme_id) values (?, ?)")
                    .params(id.value(), theme.value())
                    .update();
        }
    }

    private String name(CaseFile file) {
        return associations.get(file.association()).name();
    }

    private CaseFile find(CaseId id) {
        return cases.lock(id.value()).orElseThrow(NotFound::new);
    }
}

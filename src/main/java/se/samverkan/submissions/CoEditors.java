package se.samverkan.submissions;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Utc;

/** Who has a draft open: each page says so every few seconds; who has been silent for a minute has left. */
@Service
@Transactional
@RolesAllowed(Roles.PERSON)
public class CoEditors {

    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final int SHOWN = 10;

    private final Drafts drafts;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    CoEditors(Drafts drafts, CurrentUser user, JdbcClient jdbc, Clock clock) {
        this.drafts = drafts;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Says that this person is in the section, and tells who else is in the draft. */
    public List<Presence> here(DraftId id, String section) {
        if (!drafts.mayRead(id.value())) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        jdbc.sql("""
                insert into draft_presence (draft_id, person_id, person_name, section, seen_at) values (?, ?, ?, ?, ?)
                on duplicate key update person_name = values(person_name), section = values(section),
                    seen_at = values(seen_at)
                """)
                .params(id.value(), user.id().value(), user.name(), section, Utc.toDb(now))
                .update();
        return jdbc.sql("""
                select person_name, section from draft_presence
                where draft_id = ? and person_id <> ? and seen_at > ? order by person_name limit ?
                """)
                .params(id.value(), user.id().value(), Utc.toDb(now.minus(SILENCE)), SHOWN)
                .query((row, n) -> new Presence(row.getString("person_name"), row.getString("section")))
                .list();
    }

    /** Says that this person has left. */
    public void gone(DraftId id) {
        jdbc.sql("delete from draft_presence where draft_id = ? and person_id = ?")
                .params(id.value(), user.id().value())
                .update();
    }
}

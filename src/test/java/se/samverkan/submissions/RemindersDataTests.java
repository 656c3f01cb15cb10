package se.samverkan.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.forms.Answers;
import se.samverkan.organisations.AssociationId;
import se.samverkan.programmes.CallRow;
import se.samverkan.programmes.Schemes;
import se.samverkan.runtime.PortalClock;
import se.samverkan.shared.SwedishTime;
import se.samverkan.submissions.internal.DraftReminders;

/** Who has begun and not sent is reminded a week and two days before the call closes, once each. */
@DataTest
class RemindersDataTests {

    @Autowired
    Drafts drafts;

    @Autowired
    DraftReminders reminders;

    @Autowired
    Schemes schemes;

    @Autowired
    Someone someone;

    @Autowired
    JdbcClient jdbc;

    private PersonId owner;
    private AssociationId association;
    private CallRow call;

    @BeforeEach
    void somebody() {
        owner = someone.person("Påmind");
        association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        call = schemes.upcoming().stream()
                .filter(open -> open.scheme().applyable())
                .map(open -> open.call())
                .filter(row -> row.closes().minusDays(10).isAfter(LocalDate.now(SwedishTime.ZONE)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void remindersAreRowsForTheMorningAWeekAndTwoDaysBefore() {
        assertThat(jobs(begun())).containsExactlyInAnyOrder("SEVEN_DAYS " + call.closes(), "TWO_DAYS " + call.closes());
    }

    @Test
    void eachReminderIsSentOnceHoweverOftenTheJobRuns() {
        DraftId id = begun();
        remind(id, "SEVEN_DAYS", 7);
        remind(id, "SEVEN_DAYS", 7);
        remind(id, "TWO_DAYS", 2);
        assertThat(mails("unsent.week")).isEqualTo(1);
        assertThat(mails("unsent.last")).isEqualTo(1);
    }

    @Test
    void theReminderSaysNothingOfWhatTheDraftSays() {
        DraftId id = begun();
        someone.signedInAs(owner, () -> {
            DraftDetails seen = drafts.get(id);
            String section = seen.form().sections().getFirst().key();
            Answers typed = Answers.NONE.with(
                    seen.form().sections().getFirst().fields().getFirst().key(), "kanariefågel");
            drafts.save(id, section, seen.answers(), typed, seen.version());
        });
        remind(id, "TWO_DAYS", 2);
        assertThat(jdbc.sql("select body_text from mail where template = 'unsent.last'"
                                + " and to_address = (select email from person where id = ?)")
                        .param(owner.value())
                        .query(String.class)
                        .single())
                .doesNotContain("kanariefågel")
                .contains("/app/utkast/" + id.value());
    }

    @Test
    void whatHasBeenThrownAwayIsNotRemindedOf() {
        DraftId id = begun();
        someone.signedInAs(owner, () -> drafts.discard(id));
        remind(id, "SEVEN_DAYS", 7);
        assertThat(mails("unsent.week")).isZero();
    }

    @Test
    void afterTheCallHasClosedNobodyIsReminded() {
        DraftId id = begun();
        remind(id, "TWO_DAYS", -1);
        assertThat(mails("unsent.last")).isZero();
    }

    @Test
    void whoBeginsLateIsNotRemindedOfWhatHasPassed() {
        Instant late = at(1);
        PortalClock.asOf(late, () -> assertThat(jobs(begun())).isEmpty());
    }

    /** On a day when the call is open; within other work as of another time, then. */
    private DraftId begun() {
        return schemes.isOpen(call.id()) ? start() : startedWhenItOpens();
    }

    private DraftId startedWhenItOpens() {
        List<DraftId> begun = new ArrayList<>();
        PortalClock.asOf(call.opens().atTime(12, 0).atZone(SwedishTime.ZONE).toInstant(), () -> begun.add(start()));
        return begun.getFirst();
    }

    private DraftId start() {
        return someone.signedInAs(owner, () -> drafts.startGrant(association, call.id()));
    }

    private void remind(DraftId id, String which, int daysBefore) {
        PortalClock.asOf(at(daysBefore), () -> reminders.remind(id.value() + " " + which + " " + call.closes()));
    }

    private Instant at(int daysBefore) {
        return call.closes()
                .minusDays(daysBefore)
                .atTime(9, 1)
                .atZone(SwedishTime.ZONE)
                .toInstant();
    }

    private List<String> jobs(DraftId id) {
        return jdbc
                .sql("select task_instance from scheduled_tasks where task_name = 'draft-reminder'"
                        + " and task_instance like ?")
                .param(id.value() + " %")
                .query(String.class)
                .list()
                .stream()
                .map(job -> job.substring(37))
                .toList();
    }

    private int mails(String template) {
        return jdbc.sql("select count(*) from mail where template = ?"
                        + " and to_address = (select email from person where id = ?)")
                .params(template, owner.value())
                .query(Integer.class)
                .single();
    }
}

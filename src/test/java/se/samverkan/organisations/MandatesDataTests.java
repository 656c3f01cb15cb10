package se.samverkan.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.CountedStatements;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.People;
import se.samverkan.access.PersonId;
import se.samverkan.journal.Journal;
import se.samverkan.runtime.PortalClock;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

@DataTest
@RecordApplicationEvents
class MandatesDataTests {

    @Autowired
    Associations associations;

    @Autowired
    Mandates mandates;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Journal journal;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Someone someone;

    @Autowired
    ApplicationEvents events;

    @Test
    void theLastOwnerCannotLeave() {
        PersonId owner = someone.person("Ensam");
        AssociationId id = association(owner);
        assertThatThrownBy(() -> end(owner, mandateOf(owner, owner, id))).hasMessage("organisations.refused.lastOwner");
        assertThat(someone.signedInAs(owner, () -> mandates.mayEdit(id))).isTrue();
    }

    @Test
    void ofTwoOwnersWhoLeaveAtOnceOneRemains() {
        PersonId one = someone.person("Ena");
        PersonId other = someone.person("Andra");
        AssociationId id = association(one);
        accept(other, invite(one, id, other, MandateKind.OWNER));
        MandateId ofOne = mandateOf(one, one, id);
        MandateId ofOther = mandateOf(one, other, id);
        List<Object> outcomes = AtOnce.run(() -> end(one, ofOne), () -> end(other, ofOther));
        assertThat(outcomes).hasAtLeastOneElementOfType(MandateId.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(Refused.class);
        assertThat(mandates.peopleOf(id)).hasSize(1);
    }

    @Test
    void aMandateTakenAwayIsGoneAtTheNextQuestion() {
        PersonId owner = someone.person("Ansvarig");
        PersonId editor = someone.person("Medarbetare");
        AssociationId id = association(owner);
        accept(editor, invite(owner, id, editor, MandateKind.EDITOR));
        assertThat(someone.signedInAs(editor, () -> mandates.mayEdit(id))).isTrue();
        end(owner, mandateOf(owner, editor, id));
        assertThat(someone.signedInAs(editor, () -> mandates.mayRead(id))).isFalse();
        assertThat(someone.signedInAs(editor, () -> mandates.mine())).isEmpty();
        accept(editor, invite(owner, id, editor, MandateKind.EDITOR));
        assertThat(someone.signedInAs(editor, () -> mandates.mayEdit(id))).isTrue();
    }

    @Test
    void whatWasReadForAPageIsNotReliedOnByAChange() {
        PersonId owner = someone.person("Ägare");
        AssociationId id = association(owner);
        someone.inRequest(owner, () -> {
            assertThat(CountedStatements.of(() -> {
                        assertThat(mandates.mayEdit(id)).isTrue();
                        assertThat(mandates.mayEdit(id)).isTrue();
                    }))
                    .isEqualTo(1);
            jdbc.sql("delete from mandate where person_id = ?")
                    .param(owner.value())
                    .update();
            assertThat(mandates.mayEdit(id)).isTrue();
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> mandates.requireEdit(id)))
                    .isInstanceOf(NotFound.class);
        });
        someone.inRequest(owner, () -> assertThat(mandates.mayEdit(id)).isFalse());
    }

    @Test
    void whatChangesInARequestIsSeenInIt() {
        PersonId owner = someone.person("Ägare");
        PersonId editor = someone.person("Medarbetare");
        AssociationId id = association(owner);
        accept(editor, invite(owner, id, editor, MandateKind.EDITOR));
        MandateId mine = mandateOf(owner, editor, id);
        someone.inRequest(editor, () -> {
            assertThat(mandates.mayEdit(id)).isTrue();
            mandates.end(mine);
            assertThat(mandates.mayEdit(id)).isFalse();
        });
    }

    @Test
    void aReaderReadsAndIsToldThatItIsTooLittleForMore() {
        PersonId owner = someone.person("Ansvarig");
        PersonId reader = someone.person("Läsare");
        AssociationId id = association(owner);
        accept(reader, invite(owner, id, reader, MandateKind.READER));
        someone.signedInAs(reader, () -> {
            mandates.requireRead(id);
            assertThatThrownBy(() -> mandates.requireEdit(id)).hasMessage("organisations.refused.editorOnly");
            assertThatThrownBy(() -> mandates.requireOwner(id)).hasMessage("organisations.refused.ownerOnly");
            assertThatThrownBy(() -> mandates.invite(id, "x@example.org", MandateKind.READER))
                    .hasMessage("organisations.refused.ownerOnly");
            return id;
        });
        assertThat(mandates.peopleOf(id)).containsExactly(owner);
    }

    @Test
    void anInvitationLetsInOnceAlsoWhenClickedTwiceAtOnce() {
        PersonId owner = someone.person("Ansvarig");
        PersonId invited = someone.person("Inbjuden");
        AssociationId id = association(owner);
        String token = invite(owner, id, invited, MandateKind.EDITOR);
        List<Object> outcomes = AtOnce.run(() -> accept(invited, token), () -> accept(invited, token));
        assertThat(outcomes).hasAtLeastOneElementOfType(AssociationId.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(Refused.class);
        assertThat(people(owner, id)).extracting(MandateRow::person).containsExactly(owner, invited);
    }

    @Test
    void anInvitationIsBoundToItsAddress() {
        PersonId owner = someone.person("Ansvarig");
        AssociationId id = association(owner);
        String token = invite(owner, id, someone.person("Inbjuden"), MandateKind.OWNER);
        PersonId finder = someone.person("Upphittare");
        assertThatThrownBy(() -> someone.signedInAs(finder, () -> mandates.offer(token)))
                .hasMessage("organisations.refused.invitationForOther");
        assertThatThrownBy(() -> accept(finder, token)).hasMessage("organisations.refused.invitationForOther");
        assertThatThrownBy(() -> accept(finder, "påhittad")).hasMessage("organisations.refused.invitationUnknown");
        assertThat(mandates.peopleOf(id)).containsExactly(owner);
    }

    @Test
    void aNewInvitationReplacesTheEarlierAndAWithdrawnOneIsDead() {
        PersonId owner = someone.person("Ansvarig");
        PersonId invited = someone.person("Inbjuden");
        AssociationId id = association(owner);
        String first = invite(owner, id, invited, MandateKind.EDITOR);
        String second = invite(owner, id, invited, MandateKind.EDITOR);
        assertThatThrownBy(() -> accept(invited, first)).hasMessage("organisations.refused.invitationWithdrawn");
        List<InvitationRow> open = someone.signedInAs(owner, () -> mandates.invitations(id));
        assertThat(open).hasSize(1);
        someone.signedInAs(owner, () -> {
            mandates.withdraw(open.getFirst().id());
            return id;
        });
        assertThatThrownBy(() -> accept(invited, second)).hasMessage("organisations.refused.invitationWithdrawn");
        PersonId stranger = someone.person("Främling");
        assertThatThrownBy(() -> someone.signedInAs(stranger, () -> {
                    mandates.withdraw(open.getFirst().id());
                    return id;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theJournalTellsWhoWasInvitedToWhatButNeitherSecretNorAddress() {
        PersonId owner = someone.person("Ansvarig");
        PersonId invited = someone.person("Inbjuden");
        AssociationId id = association(owner);
        String token = invite(owner, id, invited, MandateKind.EDITOR);
        assertThat(journal.about("association", id.value(), 10))
                .anySatisfy(entry -> assertThat(entry.event()).isEqualTo("invitation.issued"))
                .allSatisfy(entry -> assertThat(entry.facts().toString())
                        .doesNotContain(token, people.get(invited).email()));
    }

    @Test
    void anAssociationCannotBeUsedToSendMailWithoutEnd() {
        PersonId owner = someone.person("Ivrig");
        AssociationId id = association(owner);
        assertThatThrownBy(() -> someone.signedInAs(owner, () -> {
                    for (int i = 0; i < 30; i++) {
                        mandates.invite(id, "mottagare" + i + "@example.org", MandateKind.READER);
                    }
                    return id;
                }))
                .hasMessage("organisations.refused.tooManyInvitations");
    }

    @Test
    void whoAsksAndIsAcceptedBecomesAnEditor() {
        PersonId owner = someone.person("Ansvarig");
        PersonId asking = someone.person("Frågande");
        AssociationId id = association(owner);
        JoinRequestId request = ask(asking, id);
        assertThatThrownBy(() -> ask(asking, id)).hasMessage("organisations.refused.joinAskedAlready");
        assertThatThrownBy(() -> answer(asking, request, true)).isInstanceOf(NotFound.class);
        assertThat(someone.signedInAs(owner, () -> mandates.joinRequests(id)))
                .singleElement()
                .satisfies(row -> assertThat(row.message()).isEqualTo("Jag är kassör"));
        answer(owner, request, true);
        assertThat(someone.signedInAs(asking, () -> mandates.mayEdit(id))).isTrue();
        assertThat(someone.signedInAs(owner, () -> mandates.joinRequests(id))).isEmpty();
        assertThatThrownBy(() -> ask(asking, id)).hasMessage("organisations.refused.actsForItAlready");
        assertThat(events.stream(JoinAnswered.class)).singleElement().satisfies(event -> {
            assertThat(event.personId()).isEqualTo(asking);
            assertThat(event.accepted()).isTrue();
        });
    }

    @Test
    void whoAsksAndIsDeclinedStaysOutside() {
        PersonId owner = someone.person("Ansvarig");
        PersonId asking = someone.person("Frågande");
        AssociationId id = association(owner);
        JoinRequestId request = ask(asking, id);
        answer(owner, request, false);
        assertThat(someone.signedInAs(asking, () -> mandates.mayRead(id))).isFalse();
        assertThatThrownBy(() -> answer(owner, request, true)).hasMessage("organisations.refused.joinAnswered");
        assertThatThrownBy(() -> ask(asking, id)).hasMessage("organisations.refused.joinRefusedLately");
        assertThatThrownBy(() -> ask(asking, AssociationId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void aMandateWorksThroughItsLastDayAndNotTheDayAfter() {
        PersonId owner = someone.person("Ansvarig");
        PersonId editor = someone.person("Vikarie");
        AssociationId id = association(owner);
        LocalDate last = SwedishTime.day(Instant.now()).plusDays(20);
        String token = invite(owner, id, editor, MandateKind.EDITOR, last);
        assertThat(someone.signedInAs(editor, () -> mandates.offer(token)).lastDay())
                .isEqualTo(last);
        accept(editor, token);
        assertThat(mayEditOn(editor, id, last.atTime(23, 59))).isTrue();
        assertThat(mayEditOn(editor, id, last.plusDays(1).atStartOfDay())).isFalse();
    }

    @Test
    void aHandOverAheadTakesEffectOnItsDayByTheClock() {
        PersonId owner = someone.person("Avgående");
        PersonId next = someone.person("Tillträdande");
        AssociationId id = association(owner);
        accept(next, invite(owner, id, next, MandateKind.READER));
        LocalDate day = SwedishTime.day(Instant.now()).plusDays(40);
        someone.signedInAs(owner, () -> mandates.handOver(id, new HandOverForm(next, day, null)));
        assertThat(mandates.ownersOf(id)).containsExactly(owner);
        PortalClock.asOf(
                day.atStartOfDay(SwedishTime.ZONE).toInstant(),
                () -> assertThat(mandates.ownersOf(id)).containsExactly(next));
        assertThat(mayEditOn(owner, id, day.minusDays(1).atTime(23, 59))).isTrue();
        assertThat(mayEditOn(owner, id, day.atStartOfDay())).isFalse();
        assertThat(someone.signedInAs(owner, () -> associations.history(id))).anySatisfy(row -> {
            assertThat(row.event()).isEqualTo("ownership.handed-over");
            assertThat(row.person()).isEqualTo("Tillträdande");
        });
    }

    @Test
    void ofTwoOwnersWhoAreBothGivenAnEndAtOnceOneGoesOn() {
        PersonId one = someone.person("Ena");
        PersonId other = someone.person("Andra");
        AssociationId id = association(one);
        accept(other, invite(one, id, other, MandateKind.OWNER));
        MandateId ofOne = mandateOf(one, one, id);
        MandateId ofOther = mandateOf(one, other, id);
        LocalDate last = SwedishTime.day(Instant.now()).plusDays(5);
        MandateForm ending = new MandateForm(MandateKind.OWNER, last, last);
        List<Object> outcomes = AtOnce.run(() -> change(one, ofOne, ending), () -> change(other, ofOther, ending));
        assertThat(outcomes).hasAtLeastOneElementOfType(MandateId.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(Refused.class);
        PortalClock.asOf(
                last.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant(),
                () -> assertThat(mandates.ownersOf(id)).hasSize(1));
    }

    @Test
    void aChangedKindHoldsAtOnceAndLeavesATrace() {
        PersonId owner = someone.person("Ansvarig");
        PersonId editor = someone.person("Medarbetare");
        AssociationId id = association(owner);
        accept(editor, invite(owner, id, editor, MandateKind.EDITOR));
        MandateId mandate = mandateOf(owner, editor, id);
        LocalDate today = SwedishTime.day(Instant.now());
        assertThatThrownBy(() -> change(editor, mandate, new MandateForm(MandateKind.OWNER, today, null)))
                .hasMessage("organisations.refused.ownerOnly");
        PersonId stranger = someone.person("Främling");
        assertThatThrownBy(() -> change(stranger, mandate, new MandateForm(MandateKind.OWNER, today, null)))
                .isInstanceOf(NotFound.class);
        change(owner, mandate, new MandateForm(MandateKind.READER, today, null));
        assertThat(someone.signedInAs(editor, () -> mandates.mayEdit(id))).isFalse();
        assertThat(someone.signedInAs(editor, () -> mandates.mayRead(id))).isTrue();
        assertThat(events.stream(MandateChanged.class)).singleElement().satisfies(event -> {
            assertThat(event.before()).isEqualTo(MandateKind.EDITOR);
            assertThat(event.kind()).isEqualTo(MandateKind.READER);
        });
    }

    @Test
    void afterThreeNosOnlyAnInvitationHelps() {
        PersonId owner = someone.person("Ansvarig");
        PersonId asking = someone.person("Envis");
        AssociationId id = association(owner);
        for (int i = 0; i < 3; i++) {
            PortalClock.asOf(Instant.now().plus(Duration.ofDays(40L * i)), () -> {
                JoinRequestId request = ask(asking, id);
                answer(owner, request, false);
            });
        }
        assertThat(someone.signedInAs(asking, () -> mandates.myJoinRequests()))
                .allSatisfy(asked -> assertThat(asked.reason()).isEqualTo("Vi känner dig inte"));
        PortalClock.asOf(
                Instant.now().plus(Duration.ofDays(400)),
                () -> assertThatThrownBy(() -> ask(asking, id)).hasMessage("organisations.refused.joinRefusedForGood"));
    }

    private boolean mayEditOn(PersonId person, AssociationId id, LocalDateTime at) {
        boolean[] may = new boolean[1];
        PortalClock.asOf(
                at.atZone(SwedishTime.ZONE).toInstant(),
                () -> may[0] = someone.signedInAs(person, () -> mandates.mayEdit(id)));
        return may[0];
    }

    private MandateId change(PersonId by, MandateId mandate, MandateForm form) {
        return someone.signedInAs(by, () -> {
            mandates.change(mandate, form);
            return mandate;
        });
    }

    private AssociationId association(PersonId owner) {
        return someone.signedInAs(owner, () -> associations.register(TestAssociations.form("Exempel Uppdrag")));
    }

    /** The secret in the mail that was sent. */
    private String invite(PersonId owner, AssociationId id, PersonId invited, MandateKind kind) {
        return invite(owner, id, invited, kind, null);
    }

    private String invite(
            PersonId owner, AssociationId id, PersonId invited, MandateKind kind, @Nullable LocalDate last) {
        String email = people.get(invited).email();
        someone.signedInAs(owner, () -> mandates.invite(id, email, kind, last));
        AssociationInvitationSent mail = events.stream(AssociationInvitationSent.class)
                .filter(sent -> sent.email().equals(email))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(mail.link()).contains("/app/inbjudan?token=");
        return mail.link().substring(mail.link().indexOf('=') + 1);
    }

    private AssociationId accept(PersonId person, String token) {
        return someone.signedInAs(person, () -> mandates.accept(token));
    }

    private MandateId end(PersonId by, MandateId mandate) {
        return someone.signedInAs(by, () -> {
            mandates.end(mandate);
            return mandate;
        });
    }

    private JoinRequestId ask(PersonId person, AssociationId id) {
        return someone.signedInAs(person, () -> mandates.requestToJoin(id, "Jag är kassör"));
    }

    private JoinRequestId answer(PersonId by, JoinRequestId request, boolean accept) {
        return someone.signedInAs(by, () -> {
            mandates.answerJoin(
                    request, accept ? JoinAnswer.yes(MandateKind.EDITOR, null) : JoinAnswer.no("Vi känner dig inte"));
            return request;
        });
    }

    private List<MandateRow> people(PersonId reader, AssociationId id) {
        return someone.signedInAs(reader, () -> mandates.people(id));
    }

    private MandateId mandateOf(PersonId reader, PersonId person, AssociationId id) {
        return people(reader, id).stream()
                .filter(mandate -> mandate.person().equals(person))
                .map(MandateRow::id)
                .findFirst()
                .orElseThrow();
    }
}

package se.samverkan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Cases;
import se.samverkan.casework.MyCase;
import se.samverkan.casework.MyCases;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.ReferralForm;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

@DataTest
class NetworkQueueDataTests {

    @Autowired
    NetworkQueue queue;

    @Autowired
    Cases cases;

    @Autowired
    MyCases myCases;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Test
    void aCaseComesInOnlyByACriterionAndWithAMotivation() {
        CaseId id = story.received("Utan kriterium");
        PersonId duty = story.dutyOfficer();
        long version = story.head(id).version();
        someone.signedInAs(duty, () -> {
            refused(
                    () -> queue.admit(id, new AdmissionForm(Set.of(), "Därför"), version),
                    "network.refused.withoutCriterion");
            refused(
                    () -> queue.admit(id, new AdmissionForm(Set.of(Criterion.UNCLEAR_MUNICIPAL), " "), version),
                    "network.refused.withoutMotivation");
        });
        assertThat(story.head(id).status()).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void aCaseLeavesOnlyWithOutcomeOwnerStepAndDateWhichTheApplicantSeesAtOnce() {
        CaseId id = story.received("Lämnar kön");
        story.admit(story.dutyOfficer(), id);
        PersonId coordinator = story.coordinator();
        UnitId unit = story.unit("aldreforvaltningen");
        PersonId owner = someone.staff(StaffRole.CASE_OFFICER, unit);
        QueueItemDetails item = item(coordinator, id);
        someone.signedInAs(coordinator, () -> {
            refused(
                    () -> queue.leave(
                            item.id(), outcome(Outcome.OWNER_APPOINTED, "", unit, owner, null), item.version()),
                    "network.refused.outcomeWithoutMotivation");
            refused(
                    () -> queue.leave(
                            item.id(),
                            outcome(Outcome.OWNER_APPOINTED, "Skäl", story.networkUnit(), owner, null),
                            item.version()),
                    "network.refused.ownerNotInUnit");
            refused(
                    () -> queue.leave(
                            item.id(), outcome(Outcome.REFERRED_OUTSIDE, "Skäl", unit, owner, null), item.version()),
                    "network.refused.referralMissing");
            queue.leave(
                    item.id(),
                    outcome(Outcome.OWNER_APPOINTED, "Tydligt äldrefråga", unit, owner, null),
                    item.version());
        });
        CaseHead head = story.head(id);
        assertThat(head.status()).isEqualTo(CaseStatus.ASSIGNED);
        assertThat(head.officer()).isEqualTo(owner);
        MyCase seen = someone.signedInAs(head.submittedBy(), () -> myCases.get(id));
        assertThat(seen.history().getFirst().why()).isEqualTo("Tydligt äldrefråga");
        assertThat(seen.head().officerName()).isEqualTo(head.officerName());
        assertThat(seen.head().nextStep()).isNotNull();
        assertThat(someone.signedInAs(head.submittedBy(), () -> queue.answer(head)))
                .hasValueSatisfying(answer -> assertThat(answer.outcome()).isEqualTo(Outcome.OWNER_APPOINTED));
        assertThatThrownBy(() -> someone.signedInAs(someone.person("Främling"), () -> queue.answer(head)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aReferralOutsideTellsTheApplicantWhoCanHelp() {
        CaseId id = story.received("Hänvisas");
        story.admit(story.dutyOfficer(), id);
        PersonId coordinator = story.coordinator();
        QueueItemDetails item = item(coordinator, id);
        someone.signedInAs(
                coordinator,
                () -> queue.leave(
                        item.id(),
                        outcome(
                                Outcome.REFERRED_OUTSIDE,
                                "Vårdfråga",
                                story.networkUnit(),
                                coordinator,
                                new ReferralForm("Regionen", "region.example.org", "Vårdfråga")),
                        item.version()));
        CaseHead head = story.head(id);
        assertThat(head.status()).isEqualTo(CaseStatus.REFERRED);
        assertThat(someone.signedInAs(head.submittedBy(), () -> myCases.get(id)).referral())
                .hasValueSatisfying(
                        referral -> assertThat(referral.referredTo()).isEqualTo("Regionen"));
    }

    @Test
    void nobodyTakesACaseOutOfTheQueueAnotherWay() {
        CaseId id = story.received("Fast i kön");
        story.admit(story.dutyOfficer(), id);
        PersonId coordinator = story.coordinator();
        long version = story.head(id).version();
        someone.signedInAs(coordinator, () -> {
            refused(() -> cases.take(id, version), "casework.refused.inNetwork");
            refused(
                    () -> cases.assign(id, new AssignForm(story.networkUnit(), coordinator, next(), ""), version),
                    "casework.refused.inNetwork");
            refused(() -> cases.refer(id, new ReferralForm("A", "B", "C"), version), "casework.refused.inNetwork");
        });
    }

    @Test
    void membersSpeakForTheirOwnDepartmentOnly() {
        CaseId id = story.received("Ställning");
        story.admit(story.dutyOfficer(), id);
        UnitId unit = story.unit("utbildningskontoret");
        PersonId member = someone.staff(StaffRole.NETWORK_MEMBER, unit);
        QueueItemDetails item = item(member, id);
        someone.signedInAs(member, () -> {
            queue.say(item.id(), new StanceForm(unit, Stance.WANTS_PART, "Vi vill vara med."));
            refused(
                    () -> queue.say(item.id(), new StanceForm(story.unit("aldreforvaltningen"), Stance.AGAINST, "Nej")),
                    "network.refused.notYourUnit");
            assertThatThrownBy(() -> queue.meetOn(
                            item.id(), LocalDate.now(SwedishTime.ZONE).plusDays(9), item.version()))
                    .isInstanceOf(AccessDeniedException.class);
        });
        assertThat(item(member, id).stances())
                .singleElement()
                .satisfies(stance -> assertThat(stance.stance()).isEqualTo(Stance.WANTS_PART));
    }

    @Test
    void theMeetingBecomesTheCasesNextDate() {
        CaseId id = story.received("Möte");
        story.admit(story.dutyOfficer(), id);
        PersonId coordinator = story.coordinator();
        QueueItemDetails item = item(coordinator, id);
        LocalDate day = LocalDate.now(SwedishTime.ZONE).plusDays(12);
        someone.signedInAs(coordinator, () -> queue.meetOn(item.id(), day, item.version()));
        assertThat(story.head(id).nextStep()).isEqualTo(new NextStep(NextStep.Kind.NETWORK_MEETING, "", day));
    }

    @Test
    void nothingIsSaidOrNotedAboutACaseThatHasLeft() {
        CaseId id = story.received("Har lämnat");
        story.admit(story.dutyOfficer(), id);
        PersonId coordinator = story.coordinator();
        QueueItemDetails item = item(coordinator, id);
        someone.signedInAs(story.head(id).submittedBy(), () -> myCases.withdraw(id, "Klart"));
        someone.signedInAs(coordinator, () -> {
            refused(
                    () -> queue.say(item.id(), new StanceForm(story.networkUnit(), Stance.NEUTRAL, "Sent")),
                    "network.refused.left");
            refused(() -> queue.note(item.id(), "Sent"), "network.refused.left");
        });
    }

    @Test
    void aCaseTakenBackLeavesTheQueue() {
        CaseId id = story.received("Tas tillbaka");
        story.admit(story.dutyOfficer(), id);
        someone.signedInAs(story.head(id).submittedBy(), () -> myCases.withdraw(id, "Inte längre aktuellt"));
        PersonId coordinator = story.coordinator();
        assertThat(item(coordinator, id).open()).isFalse();
        assertThat(someone.signedInAs(coordinator, queue::waiting))
                .noneMatch(row -> row.caseId().equals(id));
    }

    @Test
    void theOrderOfTheQueueCanBeChanged() {
        CaseId first = story.received("Först i kön");
        CaseId second = story.received("Sist i kön");
        PersonId duty = story.dutyOfficer();
        story.admit(duty, first);
        story.admit(duty, second);
        PersonId coordinator = story.coordinator();
        QueueItemDetails last = item(coordinator, second);
        someone.signedInAs(coordinator, () -> queue.move(last.id(), true));
        assertThat(someone.signedInAs(coordinator, queue::waiting))
                .extracting(QueueRow::caseId)
                .containsSubsequence(second, first);
    }

    private QueueItemDetails item(PersonId reader, CaseId id) {
        return someone.signedInAs(reader, () -> queue.of(cases.head(id)).orElseThrow());
    }

    private static OutcomeForm outcome(
            Outcome outcome, String motivation, UnitId unit, PersonId owner, @Nullable ReferralForm referral) {
        return new OutcomeForm(outcome, Treatment.DISCUSSED, motivation, unit, owner, next(), referral);
    }

    private static NextStep next() {
        return new NextStep(
                NextStep.Kind.CONTACT_APPLICANT,
                "",
                LocalDate.now(SwedishTime.ZONE).plusDays(10));
    }

    private static void refused(Runnable step, String key) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}

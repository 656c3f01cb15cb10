package se.samverkan.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Forged;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

@DataTest
class CaseRightsDataTests {

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Cases cases;

    @Autowired
    MyCases myCases;

    @Autowired
    Conversation conversation;

    @Test
    void anotherAssociationsCaseAnswersAsOneThatDoesNotExist() {
        CaseId id = story.received("Annans ärende");
        PersonId stranger = someone.person("Främling");
        someone.association(stranger, "Exempelföreningen " + UUID.randomUUID());
        someone.signedInAs(stranger, () -> {
            assertThatThrownBy(() -> myCases.get(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> myCases.withdraw(id, "nej")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> conversation.writeAsApplicant(id, "hej")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> conversation.readByApplicant(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> myCases.get(CaseId.next())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void anApplicantReachesNothingOfWhatIsForStaff() {
        CaseId id = story.received("Bara för personal");
        CaseHead head = story.head(id);
        someone.signedInAs(someone.person("Sökande"), () -> {
            assertThatThrownBy(() -> cases.head(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> cases.take(id, head.version())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> conversation.notes(head)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> cases.history(head)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void staffOfAnotherUnitSeeTheHeadAndNothingMore() {
        CaseId id = story.received("En annan enhets");
        PersonId officer = someone.staff(StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        someone.signedInAs(officer, () -> {
            CaseHead head = cases.head(id);
            assertThat(cases.mayReadWhole(head)).isFalse();
            assertThatThrownBy(() -> conversation.messages(head)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> conversation.notes(head)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cases.history(head)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cases.take(id, head.version()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.key()).isEqualTo("casework.refused.notYourUnit"));
        });
    }

    @Test
    void theNetworkReadsWhatHasBeenSharedWithIt() {
        CaseId id = story.received("Delat med nätverket");
        PersonId member = someone.staff(StaffRole.NETWORK_MEMBER, story.unit("utbildningskontoret"));
        assertThat(someone.signedInAs(member, () -> cases.mayReadShared(cases.head(id))))
                .isFalse();
        story.admit(story.dutyOfficer(), id);
        someone.signedInAs(member, () -> {
            CaseHead head = cases.head(id);
            assertThat(cases.mayReadShared(head)).isTrue();
            assertThat(cases.mayReadWhole(head)).isFalse();
            assertThatThrownBy(() -> conversation.notes(head)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whoeverHasTheCaseAlreadyChangesNothingByTakingIt() {
        CaseId id = story.received("Redan mitt");
        PersonId officer = story.dutyOfficer();
        someone.signedInAs(officer, () -> cases.take(id, cases.head(id).version()));
        NextStep planned = story.head(id).nextStep();
        assertThatThrownBy(() -> someone.signedInAs(
                        officer, () -> cases.take(id, cases.head(id).version())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("casework.refused.yoursAlready"));
        assertThat(story.head(id).nextStep()).isEqualTo(planned);
    }

    @Test
    void whoeverDecidesOnAnOldPictureIsRefused() {
        CaseId id = story.received("Två handläggare");
        PersonId first = story.dutyOfficer();
        PersonId second = story.dutyOfficer();
        long seen = story.head(id).version();
        someone.signedInAs(first, () -> cases.take(id, seen));
        assertThatThrownBy(() -> someone.signedInAs(second, () -> cases.take(id, seen)))
                .isInstanceOf(Conflict.class);
        assertThat(story.head(id).officer()).isEqualTo(first);
    }

    @Test
    void ofTwoStepsAtOnceOneIsTaken() throws Exception {
        CaseId id = story.received("Samtidigt");
        long seen = story.head(id).version();
        List<PersonId> officers = List.of(story.dutyOfficer(), story.dutyOfficer());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> answers = threads.invokeAll(officers.stream()
                    .<Callable<Boolean>>map(officer -> () -> {
                        try {
                            someone.signedInAs(officer, () -> cases.take(id, seen));
                            return true;
                        } catch (Conflict late) {
                            return false;
                        }
                    })
                    .toList());
            assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void internalNotesAndReasonsStayInside() {
        CaseId id = story.received("Hemliga ord");
        PersonId officer = story.dutyOfficer();
        someone.signedInAs(officer, () -> {
            conversation.note(id, "KANARIE-anteckning");
            cases.assign(
                    id,
                    new AssignForm(
                            story.unit("aldreforvaltningen"),
                            null,
                            new NextStep(
                                    NextStep.Kind.TRIAGE,
                                    "",
                                    LocalDate.now(SwedishTime.ZONE).plusDays(3)),
                            "KANARIE-skäl"),
                    cases.head(id).version());
        });
        PersonId applicant = story.head(id).submittedBy();
        assertThat(someone.signedInAs(applicant, () -> myCases.get(id)).toString())
                .doesNotContain("KANARIE");
    }

    @Test
    void aDateThatHasPassedIsNoNextStep() {
        CaseId id = story.received("Gammalt datum");
        PersonId officer = story.dutyOfficer();
        assertThatThrownBy(() -> someone.signedInAs(
                        officer,
                        () -> cases.plan(
                                id,
                                new NextStep(
                                        NextStep.Kind.HANDLE,
                                        "",
                                        LocalDate.now(SwedishTime.ZONE).minusDays(2)),
                                cases.head(id).version())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("casework.refused.nextDatePassed"));
    }

    @Test
    void aWithdrawnCaseCanNotBeWorkedOn() {
        CaseId id = story.received("Återtaget");
        someone.signedInAs(story.head(id).submittedBy(), () -> myCases.withdraw(id, "Vi har hittat en annan väg."));
        assertThatThrownBy(() -> someone.signedInAs(
                        story.dutyOfficer(), () -> cases.take(id, cases.head(id).version())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("casework.refused.ended"));
    }

    @Test
    void aCaseIsGivenOnlyToSomebodyWhoHandlesCasesInTheUnit() {
        CaseId id = story.received("Fel person");
        PersonId outsider = someone.staff(StaffRole.COMMUNICATIONS, story.unit("aldreforvaltningen"));
        PersonId duty = story.dutyOfficer();
        NextStep next = new NextStep(
                NextStep.Kind.HANDLE, "", LocalDate.now(SwedishTime.ZONE).plusDays(5));
        someone.signedInAs(duty, () -> {
            long version = cases.head(id).version();
            assertThatThrownBy(() -> cases.assign(
                            id, new AssignForm(story.unit("aldreforvaltningen"), outsider, next, ""), version))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.key()).isEqualTo("casework.refused.officerNotInUnit"));
            assertThatThrownBy(() ->
                            cases.assign(id, new AssignForm(story.unit("omsorgsnamnden"), null, next, ""), version))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.key()).isEqualTo("casework.refused.officerNotInUnit"));
        });
    }

    @Test
    void nobodyWritesInACaseThatHasEnded() {
        CaseId id = story.received("Slut på samtalet");
        PersonId applicant = story.head(id).submittedBy();
        someone.signedInAs(applicant, () -> {
            conversation.writeAsApplicant(id, "Före");
            myCases.withdraw(id, "Klart");
            assertThatThrownBy(() -> conversation.writeAsApplicant(id, "Efter"))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("casework.refused.ended"));
        });
    }

    @Test
    void tooLongAndEmptyMessagesAreRefusedWithTheReason() {
        CaseId id = story.received("Långa ord");
        someone.signedInAs(story.head(id).submittedBy(), () -> {
            assertThatThrownBy(() -> conversation.writeAsApplicant(id, "x".repeat(Conversation.LONGEST + 1)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.args())
                                    .containsExactly(Conversation.LONGEST, Conversation.LONGEST + 1));
            assertThatThrownBy(() -> conversation.writeAsApplicant(id, " \n "))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.key()).isEqualTo("casework.refused.emptyMessage"));
        });
    }

    @Test
    void nobodySendsInForAnAssociationThatIsNotTheirs() {
        CaseId id = story.received("Annans förening");
        CaseHead head = story.head(id);
        someone.signedInAs(
                someone.person("Främling"),
                () -> assertThatThrownBy(() -> cases.receive(new ArrivedCase(
                                UUID.randomUUID(),
                                CaseKind.INITIATIVE,
                                "I annans namn",
                                head.association(),
                                head.submittedBy(),
                                null,
                                Set.of(),
                                null,
                                Map.of())))
                        .isInstanceOf(NotFound.class));
    }

    /** A head is only a picture: somebody who changes it in their hands opens nothing with it. */
    @Test
    void aHeadThatHasBeenAlteredOpensNothing() {
        CaseId id = story.received("Förfalskat huvud");
        PersonId outsider = someone.staff(StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        someone.signedInAs(outsider, () -> {
            CaseHead forged = Forged.copy(
                    cases.head(id),
                    Map.of("unit", story.unit("utbildningskontoret"), "officer", outsider, "sharedWithNetwork", true));
            assertThat(cases.mayReadWhole(forged)).isFalse();
            assertThat(cases.mayHandle(forged)).isFalse();
            assertThatThrownBy(() -> conversation.messages(forged)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> conversation.notes(forged)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cases.history(forged)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cases.decision(forged)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cases.referral(forged)).isInstanceOf(NotFound.class);
        });
    }
}

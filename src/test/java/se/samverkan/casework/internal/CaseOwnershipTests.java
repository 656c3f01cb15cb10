package se.samverkan.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.access.PersonId;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.LeaveNetwork;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.ReferralForm;
import se.samverkan.casework.Waiting;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.Refused;

/** F98 as a property: whatever is done with a case, in whatever order, it has an owner and a next date until it ends. */
class CaseOwnershipTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final UnitId QUEUE = new UnitId(UUID.randomUUID());
    private static final UnitId OTHER = new UnitId(UUID.randomUUID());
    private static final PersonId OFFICER = new PersonId(UUID.randomUUID());
    private static final NextStep NEXT = new NextStep(NextStep.Kind.HANDLE, "", DAY);
    private static final NextStep AWAITED = new NextStep(NextStep.Kind.AWAIT_APPLICANT, "", DAY.plusDays(9));
    private static final ReferralForm REFERRAL = new ReferralForm("Regionen", "regionen.example.org", "Vård");

    @Test
    void aCaseAlwaysHasAnOwnerAndANextDateUntilItEnds() {
        Random dice = new Random(20261122);
        for (int life = 0; life < 2_000; life++) {
            CaseFile file = received();
            for (int step = 0; step < 25; step++) {
                CaseStatus before = file.status();
                boolean taken = attempt(file, dice.nextInt(17));
                assertThat(file.unit()).isNotNull();
                if (file.status().ended()) {
                    assertThat(file.nextStep()).isNull();
                } else {
                    assertThat(file.nextStep()).isNotNull();
                }
                if (file.waiting() != null) {
                    assertThat(file.status().beforeDecision()).isTrue();
                    assertThat(file.nextStep()).isEqualTo(AWAITED);
                }
                if (file.handOverTo() != null) {
                    assertThat(file.handOverTo()).isNotEqualTo(file.unit());
                    assertThat(file.status().beforeDecision()).isTrue();
                }
                if (!taken) {
                    assertThat(file.status()).isEqualTo(before);
                }
                if (file.status() == CaseStatus.ASSIGNED) {
                    assertThat(file.officer()).isEqualTo(OFFICER);
                }
                if (before == CaseStatus.NETWORK && file.status() != CaseStatus.NETWORK) {
                    assertThat(file.officer() != null || file.status() == CaseStatus.WITHDRAWN)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void everyStatusLeadsToAnEnd(CaseStatus status) {
        Set<CaseStatus> reached = new HashSet<>(Set.of(status));
        for (int i = 0; i < CaseStatus.values().length; i++) {
            List.copyOf(reached).forEach(each -> reached.addAll(each.successors()));
        }
        assertThat(reached).anyMatch(CaseStatus::ended);
    }

    @Test
    void nothingButAnOutcomeTakesACaseOutOfTheNetwork() {
        CaseFile file = received();
        file.enterNetwork(OTHER, NEXT);
        for (int action : new int[] {0, 1, 2, 5, 6, 7, 8}) {
            assertThat(attempt(file, action)).isFalse();
            assertThat(file.status()).isEqualTo(CaseStatus.NETWORK);
        }
        assertThat(attempt(file, 4)).isTrue();
        assertThat(file.officer()).isEqualTo(OFFICER);
    }

    @Test
    void whileACaseWaitsItKeepsItsDayWhoeverOwnsItAndCannotBeDecided() {
        CaseFile file = received();
        file.take(OFFICER, QUEUE, NEXT);
        file.stopClock(new Waiting(Waiting.Kind.APPLICANT, DAY, DAY.plusDays(9)), AWAITED);
        file.assign(new AssignForm(OTHER, OFFICER, NEXT, ""));
        assertThat(file.nextStep()).isEqualTo(AWAITED);
        assertThat(attempt(file, 6)).isFalse();
        assertThat(attempt(file, 11)).as("a second wait").isFalse();
        file.startClock(DAY.plusDays(4), NEXT);
        assertThat(file.waiting()).isNull();
        assertThat(attempt(file, 6)).isTrue();
    }

    @Test
    void whatTheAssociationHasTakenBackIsNotReopenedByTheMunicipality() {
        CaseFile file = received();
        file.end(CaseStatus.WITHDRAWN);
        assertThat(attempt(file, 15)).isFalse();
    }

    @Test
    void aCaseIsSearchableHoweverItIsSpelt() {
        assertThat(SearchableWords.of("SAM 2026-00042 Årsmöte på Ön"))
                .contains(" 2026 00042 ")
                .contains(" arsmote ")
                .contains(" on ");
    }

    private static CaseFile received() {
        return new CaseFile(
                CaseId.next(),
                new CaseNumber(2026, 1),
                new ArrivedCase(
                        UUID.randomUUID(),
                        CaseKind.INITIATIVE,
                        "Prov",
                        new AssociationId(UUID.randomUUID()),
                        OFFICER,
                        null,
                        Set.of(),
                        null,
                        Map.of()),
                "Exempelföreningen",
                QUEUE,
                Instant.EPOCH,
                NEXT);
    }

    /** True when the case let itself be moved. */
    private static boolean attempt(CaseFile file, int action) {
        try {
            switch (action) {
                case 0 -> file.take(OFFICER, QUEUE, NEXT);
                case 1 -> file.assign(new AssignForm(OTHER, null, NEXT, ""));
                case 2 -> file.assign(new AssignForm(OTHER, OFFICER, NEXT, ""));
                case 3 -> file.enterNetwork(OTHER, NEXT);
                case 4 -> file.leaveNetwork(new LeaveNetwork(OTHER, OFFICER, NEXT, "Skäl", null));
                case 5 -> file.refer(OFFICER, NEXT);
                case 6 -> file.decide(NEXT);
                case 7 -> file.followUp(NEXT);
                case 8 -> file.end(CaseStatus.CLOSED);
                case 10 -> file.stopClock(new Waiting(Waiting.Kind.APPLICANT, DAY, DAY.plusDays(9)), AWAITED);
                case 11 -> file.stopClock(new Waiting(Waiting.Kind.UNTIL_DATE, DAY, DAY.plusDays(9)), AWAITED);
                case 12 -> file.startClock(DAY.plusDays(3), NEXT);
                case 13 -> file.offerTo(OTHER);
                case 14 -> file.offerEnds();
                case 15 -> file.reopen(OFFICER, NEXT);
                case 16 -> file.end(CaseStatus.WITHDRAWN);
                default -> file.leaveNetwork(new LeaveNetwork(OTHER, OFFICER, NEXT, "Skäl", REFERRAL));
            }
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}

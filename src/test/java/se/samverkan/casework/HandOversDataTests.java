package se.samverkan.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

@DataTest
class HandOversDataTests {

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Inbox inbox;

    @Autowired
    Cases cases;

    @Autowired
    MyCases myCases;

    @Autowired
    Clock clock;

    private CaseId id;
    private PersonId asking;
    private PersonId asked;
    private UnitId other;

    @BeforeEach
    void aCaseInTheDutyQueueThatBelongsElsewhere() {
        id = story.received("Hör hemma någon annanstans");
        asking = story.dutyOfficer();
        other = story.unit("utbildningskontoret");
        asked = someone.staff(StaffRole.CASE_OFFICER, other);
    }

    @Test
    void theResponsibilityMovesWhenTheOtherUnitAcceptsAndNotBefore() {
        UnitId before = story.head(id).unit();
        ask();
        assertThat(story.head(id).unit()).isEqualTo(before);
        assertThat(story.head(id).handOverTo()).isEqualTo(other);
        someone.signedInAs(asked, () -> handOvers.accept(id, true, head().version()));
        CaseHead after = story.head(id);
        assertThat(after.unit()).isEqualTo(other);
        assertThat(after.officer()).isEqualTo(asked);
        assertThat(after.handOverTo()).isNull();
    }

    @Test
    void theUnitThatIsAskedReadsTheWholeCaseWhileItThinks() {
        assertThat(someone.signedInAs(asked, () -> cases.mayReadWhole(head()))).isFalse();
        ask();
        assertThat(someone.signedInAs(asked, () -> cases.mayReadWhole(head()))).isTrue();
        someone.signedInAs(asked, () -> handOvers.decline(id, "Inte vårt.", head().version()));
        assertThat(someone.signedInAs(asked, () -> cases.mayReadWhole(head()))).isFalse();
    }

    @Test
    void whatOnesUnitHasBeenAskedToTakeStandsAmongWhatNobodyHasTaken() {
        someone.signedInAs(asking, () -> cases.take(id, head().version()));
        ask();
        assertThat(someone.signedInAs(
                        asked,
                        () -> inbox.page(InboxFilter.of(InboxTab.UNOWNED), null).rows().stream()
                                .map(row -> row.head().id())
                                .toList()))
                .contains(id);
    }

    @Test
    void onlyTheUnitThatIsAskedAnswers() {
        ask();
        PersonId third = someone.staff(StaffRole.CASE_OFFICER, story.unit("kultur-och-fritidsforvaltningen"));
        refused(third, "casework.refused.handOverNotYours", () -> handOvers.accept(id, true, head().version()));
        refused(asking, "casework.refused.handOverNotYours", () -> handOvers.accept(id, true, head().version()));
        refused(third, "casework.refused.notYourUnit", () -> handOvers.withdraw(id, head().version()));
    }

    @Test
    void aCaseIsOfferedToOneUnitAtATimeAndNotToItsOwn() {
        refused(
                asking,
                "casework.refused.handOverToSelf",
                () -> handOvers.ask(id, form(head().unit()), head().version()));
        ask();
        refused(
                asking,
                "casework.refused.handOverPending",
                () -> handOvers.ask(id, form(story.unit("kultur-och-fritidsforvaltningen")), head().version()));
    }

    @Test
    void whoeverAnswersAnOlderPictureIsRefused() {
        ask();
        long seen = story.head(id).version();
        someone.signedInAs(asking, () -> handOvers.withdraw(id, seen));
        refused(asked, "casework.refused.noHandOver", () -> handOvers.accept(id, true, seen));
        ask();
        assertThatThrownBy(() -> someone.signedInAs(asked, () -> handOvers.accept(id, true, seen)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anOfferEndsWhenTheCaseGoesAnotherWay() {
        ask();
        someone.signedInAs(asking, () -> cases.take(id, head().version()));
        assertThat(story.head(id).handOverTo()).isNull();
        assertThat(someone.signedInAs(asking, () -> handOvers.of(head())))
                .extracting(HandOverRow::state)
                .containsExactly(HandOverRow.State.OVERTAKEN);
    }

    @Test
    void theAssociationReadsWhatItIsToldAndNotTheReasonBetweenTheUnits() {
        ask();
        someone.signedInAs(asked, () -> handOvers.accept(id, false, head().version()));
        MyCase mine = someone.signedInAs(story.head(id).submittedBy(), () -> myCases.get(id));
        assertThat(mine.history())
                .extracting(HistoryRow::step)
                .contains(CaseStep.HANDED_OVER)
                .doesNotContain(CaseStep.HAND_OVER_ASKED);
        assertThat(mine.history())
                .extracting(HistoryRow::why)
                .contains("Skolan känner er verksamhet.")
                .doesNotContain("Handlar om skolgårdar.");
    }

    @Test
    void thePreviewTellsWhatWouldChangeAndChangesNothing() {
        long before = story.head(id).version();
        HandOverPreview preview = someone.signedInAs(asking, () -> handOvers.preview(id, other));
        assertThat(preview.takers()).isPositive();
        assertThat(preview.keepsReading()).isFalse();
        assertThat(story.head(id).version()).isEqualTo(before);
    }

    private void ask() {
        someone.signedInAs(asking, () -> handOvers.ask(id, form(other), head().version()));
    }

    private HandOverForm form(UnitId to) {
        LocalDate today = SwedishTime.day(clock.instant());
        return new HandOverForm(to, "Handlar om skolgårdar.", "Skolan känner er verksamhet.", today.plusDays(5));
    }

    private CaseHead head() {
        return cases.head(id);
    }

    private void refused(PersonId person, String key, Runnable step) {
        assertThatThrownBy(() -> someone.signedInAs(person, step))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}

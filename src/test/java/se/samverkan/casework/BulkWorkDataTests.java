package se.samverkan.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.runtime.PortalClock;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

@DataTest
class BulkWorkDataTests {

    private static final LocalDate LATER = LocalDate.now(SwedishTime.ZONE).plusDays(30);

    @Autowired
    BulkWork bulk;

    @Autowired
    Cases cases;

    @Autowired
    Marks marks;

    @Autowired
    Labels labels;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Test
    void theDryRunSaysWhatWillHappenAndChangesNothing() {
        CaseId one = story.received("Prova ett");
        CaseId changed = story.received("Prova två");
        PersonId duty = story.dutyOfficer();
        List<SeenCase> seen = List.of(seen(one), seen(changed));
        someone.signedInAs(duty, () -> cases.take(changed, cases.head(changed).version()));
        CaseHead before = story.head(one);
        List<BulkRow> rows = someone.signedInAs(duty, () -> bulk.tryOut(assign(), seen));
        assertThat(rows).extracting(BulkRow::skipped).containsExactly(false, true);
        assertThat(reason(rows.get(1))).isEqualTo("casework.refused.changedMeanwhile");
        assertThat(story.head(one)).isEqualTo(before);
    }

    @Test
    void whatCanNotBeChangedIsSkippedWithItsReasonAndStopsNoOther() {
        CaseId mine = story.received("Min enhet");
        CaseId theirs = story.received("Annan enhet");
        CaseId network = story.received("I nätverket");
        PersonId duty = story.dutyOfficer();
        someone.signedInAs(
                duty,
                () -> cases.assign(
                        theirs,
                        new AssignForm(
                                story.unit("aldreforvaltningen"),
                                null,
                                new NextStep(NextStep.Kind.TRIAGE, "", LATER),
                                ""),
                        cases.head(theirs).version()));
        story.admit(duty, network);
        BulkResult result = someone.signedInAs(
                duty, () -> bulk.carryOut(new BulkOrder.Due(LATER), List.of(seen(theirs), seen(mine), seen(network))));
        assertThat(result.rows()).extracting(BulkRow::skipped).containsExactly(true, false, true);
        assertThat(reason(result.rows().getFirst())).isEqualTo("casework.refused.notYourUnit");
        assertThat(Objects.requireNonNull(story.head(mine).nextStep()).date()).isEqualTo(LATER);
        assertThat(someone.signedInAs(duty, () -> cases.history(story.head(mine))))
                .extracting(HistoryRow::step)
                .contains(CaseStep.PLANNED);
    }

    @Test
    void aChangeIsTakenBackRowByRowAndWhatSomebodyHasTouchedSinceIsLeft() {
        CaseId untouched = story.received("Ångras");
        CaseId touched = story.received("Ångras inte");
        PersonId duty = story.dutyOfficer();
        CaseHead before = story.head(untouched);
        BulkResult result =
                someone.signedInAs(duty, () -> bulk.carryOut(assign(), List.of(seen(untouched), seen(touched))));
        assertThat(result.changed()).isEqualTo(2);
        assertThat(story.head(untouched).unit()).isEqualTo(story.unit("aldreforvaltningen"));
        PersonId there = someone.staff(StaffRole.CASE_OFFICER, story.unit("aldreforvaltningen"));
        someone.signedInAs(there, () -> cases.take(touched, cases.head(touched).version()));
        List<BulkRow> undone = someone.signedInAs(duty, () -> bulk.undo(result.id()));
        assertThat(undone)
                .filteredOn(BulkRow::skipped)
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(touched));
        assertThat(story.head(untouched).unit()).isEqualTo(before.unit());
        assertThat(story.head(untouched).nextStep()).isEqualTo(before.nextStep());
        assertThat(story.head(untouched).status()).isEqualTo(before.status());
        assertThat(story.head(touched).officer()).isEqualTo(there);
    }

    @Test
    void onlyWhoeverMadeTheChangeTakesItBackOnceAndSoon() {
        CaseId id = story.received("Ångerfrist");
        PersonId duty = story.dutyOfficer();
        BulkResult result = someone.signedInAs(duty, () -> bulk.carryOut(new BulkOrder.Due(LATER), List.of(seen(id))));
        assertThatThrownBy(() -> someone.signedInAs(story.dutyOfficer(), () -> bulk.undo(result.id())))
                .isInstanceOf(Refused.class);
        PortalClock.asOf(
                Instant.now().plusSeconds(11 * 60),
                () -> assertThatThrownBy(() -> someone.signedInAs(duty, () -> bulk.undo(result.id())))
                        .isInstanceOf(Refused.class));
        assertThat(someone.signedInAs(duty, () -> bulk.undo(result.id()))).noneMatch(BulkRow::skipped);
        assertThatThrownBy(() -> someone.signedInAs(duty, () -> bulk.undo(result.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aLabelIsAddedToThoseTheCaseHasAndTakenAwayAgain() {
        CaseId id = story.received("Etiketter");
        PersonId duty = story.dutyOfficer();
        PersonId administrator = someone.staff(StaffRole.ADMINISTRATOR, story.networkUnit());
        LabelId first = someone.signedInAs(administrator, () -> labels.create("Etikett " + UUID.randomUUID()));
        LabelId second = someone.signedInAs(administrator, () -> labels.create("Etikett " + UUID.randomUUID()));
        someone.signedInAs(
                duty, () -> marks.label(id, Set.of(first), cases.head(id).version()));
        BulkResult result =
                someone.signedInAs(duty, () -> bulk.carryOut(new BulkOrder.Label(second), List.of(seen(id))));
        assertThat(labelsOf(duty, id)).containsExactlyInAnyOrder(first, second);
        someone.signedInAs(duty, () -> bulk.undo(result.id()));
        assertThat(labelsOf(duty, id)).containsExactly(first);
    }

    @Test
    void noMoreThanTwoHundredAtOnce() {
        List<SeenCase> many = Collections.nCopies(201, new SeenCase(CaseId.next(), 0));
        assertThatThrownBy(() -> someone.signedInAs(story.dutyOfficer(), () -> bulk.carryOut(assign(), many)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("casework.refused.tooManyCases"));
    }

    private List<LabelId> labelsOf(PersonId reader, CaseId id) {
        return someone.signedInAs(
                reader,
                () -> marks.of(cases.head(id)).labels().stream()
                        .map(LabelRow::id)
                        .toList());
    }

    private BulkOrder assign() {
        return new BulkOrder.Assign(new AssignForm(
                story.unit("aldreforvaltningen"), null, new NextStep(NextStep.Kind.TRIAGE, "", LATER), "Rätt enhet"));
    }

    private SeenCase seen(CaseId id) {
        return new SeenCase(id, story.head(id).version());
    }

    private static String reason(BulkRow row) {
        return Objects.requireNonNull(row.reason()).key();
    }
}

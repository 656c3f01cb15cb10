package se.samverkan.municipality.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitKind;
import se.samverkan.municipality.UnitRow;
import se.samverkan.shared.LocalText;

class UnitTreeTests {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final UnitId old = UnitId.next();
    private final UnitId sister = UnitId.next();
    private final UnitId next = UnitId.next();
    private final UnitId last = UnitId.next();
    private final UnitTree tree = new UnitTree(List.of(
            unit(old, LAST, next),
            unit(sister, LAST, next),
            unit(next, LAST.plusYears(1), last),
            unit(last, null, null)));

    @Test
    void aUnitIsItselfThroughItsLastDayAndThenItsSuccessor() {
        assertThat(tree.on(old, LAST).id()).isEqualTo(old);
        assertThat(tree.on(old, LAST.plusDays(1)).id()).isEqualTo(next);
        assertThat(tree.on(old, LAST.plusYears(1)).id()).isEqualTo(next);
        assertThat(tree.on(old, LAST.plusYears(1).plusDays(1)).id()).isEqualTo(last);
    }

    @Test
    void whatWasMergedIsOneFamilyFromThatDay() {
        assertThat(tree.family(old, LAST)).containsExactly(old);
        assertThat(tree.family(old, LAST.plusDays(1))).containsExactlyInAnyOrder(old, sister, next);
    }

    @Test
    void theLineageJoinsPredecessorsAndSuccessors() {
        assertThat(tree.lineage(next)).extracting(UnitRow::id).containsExactlyInAnyOrder(old, sister, next, last);
    }

    @Test
    void aUnitCannotInTheEndSucceedItself() {
        assertThat(tree.circular(last, old)).isTrue();
        assertThat(tree.circular(old, old)).isTrue();
        assertThat(tree.circular(old, last)).isFalse();
    }

    private static UnitRow unit(UnitId id, @Nullable LocalDate to, @Nullable UnitId successor) {
        return new UnitRow(
                id,
                UnitKind.DEPARTMENT,
                new LocalText("Prov", "Trial"),
                id.value().toString(),
                LocalDate.of(2020, 1, 1),
                to,
                successor,
                null,
                null,
                0);
    }
}

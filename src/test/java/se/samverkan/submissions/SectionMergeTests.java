package se.samverkan.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.Section;

/** Two people in the same section. */
class SectionMergeTests {

    private static final Section SECTION = TestForms.form(
                    TestForms.text("title"), TestForms.text("what"), TestForms.text("need"))
            .sections()
            .getFirst();
    private static final Answers BEFORE = Answers.NONE.with("title", "Torget").with("what", "Odla");

    @Test
    void whatOnlyOneOfThemChangedIsKeptOfBoth() {
        SectionMerge merge =
                SectionMerge.of(SECTION, BEFORE, BEFORE.with("title", "Stora torget"), BEFORE.with("need", "Ensamhet"));
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.merged())
                .isEqualTo(BEFORE.with("title", "Stora torget").with("need", "Ensamhet"));
    }

    @Test
    void whatBothChangedDifferentlyIsAClashAndNothingIsChosen() {
        SectionMerge merge =
                SectionMerge.of(SECTION, BEFORE, BEFORE.with("what", "Odla mer"), BEFORE.with("what", "Fika"));
        assertThat(merge.clashes()).extracting(Field::key).containsExactly("what");
        assertThat(merge.merged().text("what")).isEqualTo("Fika");
    }

    @Test
    void theSameWordsFromBothAreNoClash() {
        SectionMerge merge = SectionMerge.of(SECTION, BEFORE, BEFORE.with("what", "Fika"), BEFORE.with("what", "Fika"));
        assertThat(merge.clashes()).isEmpty();
    }

    @Test
    void anAnswerTakenAwayByOneAndChangedByTheOtherIsAClash() {
        SectionMerge merge = SectionMerge.of(SECTION, BEFORE, BEFORE.with("what", ""), BEFORE.with("what", "Fika"));
        assertThat(merge.clashes()).hasSize(1);
    }

    @Test
    void answersOfOtherSectionsAreTheStoredOnes() {
        SectionMerge merge = SectionMerge.of(SECTION, BEFORE, BEFORE, BEFORE.with("place", "Stan"));
        assertThat(merge.merged().text("place")).isEqualTo("Stan");
    }
}

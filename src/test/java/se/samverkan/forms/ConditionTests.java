package se.samverkan.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTests {

    private static final Condition MONEY = new Condition("wishes", List.of("money"));
    private static final Condition SURE = new Condition("sure", List.of("yes"));

    /** wishes → sure (when money) → amount (when sure), and a section (when money). */
    private static final FormDefinition FORM = new FormDefinition(
            "test",
            1,
            Fields.text("form"),
            Fields.text("intro"),
            List.of(
                    Fields.section(
                            "first",
                            null,
                            Fields.required("wishes", FieldType.MANY, "money", "advice"),
                            Fields.when("sure", FieldType.CONSENT, MONEY),
                            Fields.when("amount", FieldType.MONEY, SURE)),
                    Fields.section("second", MONEY, Fields.required("budget", FieldType.TEXT))));

    private static final Answers ALL = Answers.NONE
            .with("wishes", List.of("advice", "money"))
            .with("sure", "yes")
            .with("amount", "100")
            .with("budget", "egen");

    @Test
    void aQuestionIsAskedWhenTheEarlierAnswerCallsForIt() {
        assertThat(FormCheck.all(FORM, ALL, Set.of())).isEmpty();
        assertThat(FormCheck.all(FORM, Answers.NONE.with("wishes", List.of("money")), Set.of()))
                .extracting(Problem::field)
                .containsExactly("sure", "budget");
    }

    @Test
    void whatIsNotAskedIsNotChecked() {
        assertThat(FormCheck.all(FORM, Answers.NONE.with("wishes", List.of("advice")), Set.of()))
                .isEmpty();
    }

    @Test
    void aQuestionThatDependsOnAHiddenOneIsHiddenToo() {
        Answers changedMind = ALL.with("wishes", List.of("advice"));

        assertThat(changedMind.onlyVisible(FORM).values()).containsOnlyKeys("wishes");
        assertThat(FORM.visibleSections(changedMind)).extracting(Section::key).containsExactly("first");
    }

    @Test
    void anAnswerWithoutAQuestionIsNotKept() {
        assertThat(ALL.with("role", "ADMINISTRATOR").onlyVisible(FORM)).isEqualTo(ALL);
    }

    @Test
    void whatIsNotAskedIsNotShown() {
        Answers changedMind = ALL.with("wishes", List.of("advice"));

        List<AnsweredSection> sheet = AnswerSheet.of(FORM, changedMind, slot -> List.of(), Locale.ENGLISH);

        assertThat(sheet).hasSize(1);
        assertThat(sheet.getFirst().lines()).extracting(AnswerLine::label).containsExactly("wishes in English");
    }
}

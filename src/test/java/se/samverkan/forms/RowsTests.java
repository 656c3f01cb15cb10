package se.samverkan.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables and groups: rows with their own questions. */
class RowsTests {

    private static final Locale SWEDISH = Locale.of("sv");

    private static final Field BUDGET = Fields.rows(
            "budget",
            FieldType.TABLE,
            1,
            3,
            Fields.required("what", FieldType.TEXT),
            Fields.summed("cost", FieldType.MONEY));

    private static final Field PARTNERS = Fields.rows(
            "partners",
            FieldType.GROUP,
            1,
            2,
            Fields.required("name", FieldType.TEXT),
            Fields.required("pays", FieldType.CHOICE, "yes", "no"),
            Fields.when("share", FieldType.MONEY, new Condition("pays", List.of("yes"))));

    private static final FormDefinition FORM = Fields.form(BUDGET, PARTNERS);

    private static final Answers ANSWERS = Answers.NONE
            .with(
                    "budget",
                    List.of(Map.of("what", "Hyra", "cost", "12 000 kr"), Map.of("what", "Fika", "cost", "500,50")))
            .with("partners", List.of(Map.of("name", "Scouterna", "pays", "no", "share", "100")));

    @Test
    void rowsComeBackFromJsonAsTheyWere() {
        Answers answers = ANSWERS.with(
                "deep", List.of(Map.of("period", Map.of("from", "2026-01-01"), "many", List.of("a", "b"))));

        assertThat(Answers.fromJson(answers.toJson())).isEqualTo(answers);
        assertThat(answers.rows("deep").getFirst().part("period", "from")).isEqualTo("2026-01-01");
        assertThat(answers.list("deep")).isEmpty();
    }

    @Test
    void aRowInWhichNothingIsWrittenDoesNotCount() {
        Answers answers =
                ANSWERS.with("budget", List.of(Map.of("what", " "), Map.of("what", "Hyra", "cost", "1"), Map.of()));

        assertThat(answers.rows("budget")).hasSize(1);
        assertThat(problems(answers)).isEmpty();
    }

    @Test
    void eachRowIsCheckedAndTheProblemSaysWhichItIs() {
        Problem problem = FormCheck.all(
                        FORM,
                        ANSWERS.with(
                                "budget",
                                List.of(Map.of("what", "Hyra", "cost", "1"), Map.of("what", "Fika", "cost", "lite"))),
                        Set.of())
                .getFirst();

        assertThat(problem.field()).isEqualTo("budget");
        assertThat(problem.inside()).containsExactly("2", "cost");
        assertThat(problem.messageKey()).isEqualTo("forms.FormCheck.money");
        assertThat(problem.args(SWEDISH)).startsWith("Rad 2, cost på svenska");
        assertThat(problem.args(Locale.ENGLISH)).startsWith("Row 2, cost in English");
    }

    @Test
    void whatIsWrongInARowIsFoundInEveryRowAndEveryColumn() {
        assertThat(problems(ANSWERS.with("budget", List.of(Map.of("cost", "-5"), Map.of("cost", "1.234")))))
                .containsExactly("missing.TEXT", "money.negative", "missing.TEXT", "money.ambiguous");
    }

    @Test
    void thereMustBeEnoughRowsAndNotTooMany() {
        Map<String, String> row = Map.of("what", "Hyra", "cost", "1");

        assertThat(problems(ANSWERS.with("budget", null))).containsExactly("missing.TABLE");
        assertThat(problems(ANSWERS.with("partners", null))).containsExactly("missing.GROUP");
        assertThat(problems(ANSWERS.with("budget", List.of(row, row, row)))).isEmpty();
        assertThat(problems(ANSWERS.with("budget", List.of(row, row, row, row))))
                .containsExactly("rows.most");
        assertThat(problem(Fields.rows("q", FieldType.TABLE, 2, 3, Fields.required("what", FieldType.TEXT)), row))
                .isEqualTo("rows.least");
    }

    @Test
    void aQuestionInsideARowDependsOnTheRow() {
        assertThat(problems(ANSWERS)).isEmpty();
        assertThat(problems(ANSWERS.with("partners", List.of(Map.of("name", "Scouterna", "pays", "yes")))))
                .containsExactly("missing.MONEY");
        assertThat(ANSWERS.onlyVisible(FORM).rows("partners").getFirst().values())
                .containsOnlyKeys("name", "pays");
    }

    @Test
    void aConditionMayCountRowsPeopleAndAmounts() {
        Condition two = new Condition("budget", List.of(), BigDecimal.TWO, null);
        Condition few = new Condition("people", List.of(), null, BigDecimal.TEN);

        assertThat(two.holds(ANSWERS)).isTrue();
        assertThat(two.holds(Answers.NONE)).isFalse();
        assertThat(few.holds(Answers.NONE.with("people", Map.of("women", "6", "men", "4"))))
                .isTrue();
        assertThat(few.holds(Answers.NONE.with("people", Map.of("women", "6", "men", "5"))))
                .isFalse();
        assertThat(few.holds(Answers.NONE.with("people", Map.of("women", "några"))))
                .isFalse();
        assertThat(few.holds(Answers.NONE.with("people", "10"))).isTrue();
    }

    @Test
    void aTableIsShownAsOneWithItsSums() {
        AnswerLine line = line(ANSWERS, 0);

        assertThat(line.table()).isNotNull();
        assertThat(line.table().columns())
                .containsExactly(
                        new AnswerTable.Column("what på svenska", false),
                        new AnswerTable.Column("cost på svenska", true));
        assertThat(line.table().rows())
                .containsExactly(List.of("Hyra", "12\u00a0000 kr"), List.of("Fika", "500,50 kr"));
        assertThat(line.table().sums()).containsExactly("Summa", "12\u00a0500,50 kr");
        assertThat(line.values())
                .containsExactly(
                        "what på svenska: Hyra; cost på svenska: 12\u00a0000 kr",
                        "what på svenska: Fika; cost på svenska: 500,50 kr",
                        "Summa: cost på svenska: 12\u00a0500,50 kr");
    }

    @Test
    void whatCannotBeReadIsNotAddedUp() {
        AnswerLine line = line(ANSWERS.with("budget", List.of(Map.of("what", "Hyra", "cost", "mycket"))), 0);

        assertThat(line.table().rows()).containsExactly(List.of("Hyra", "mycket"));
        assertThat(line.table().sums()).containsExactly("Summa", "Går inte att räkna ihop");
    }

    @Test
    void aGroupIsShownOneByOne() {
        AnswerLine line = line(ANSWERS, 1);

        assertThat(line.items()).extracting(AnswerItem::title).containsExactly("Rad 1");
        assertThat(line.items().getFirst().lines()).extracting(AnswerLine::key).containsExactly("name", "pays");
        assertThat(line.values())
                .containsExactly("Rad 1, name på svenska: Scouterna", "Rad 1, pays på svenska: no på svenska");
    }

    @Test
    void twoVersionsDifferInWhatAReaderSees() {
        Answers after = ANSWERS.with("budget", List.of(Map.of("what", "Hyra", "cost", "12000")))
                .with("partners", List.of(Map.of("name", " Scouterna ", "pays", "no")));

        List<ChangedAnswer> changes = AnswerChanges.between(FORM, ANSWERS, after, SWEDISH);

        assertThat(changes).extracting(ChangedAnswer::key).containsExactly("budget");
        assertThat(changes.getFirst().before()).hasSize(3);
        assertThat(changes.getFirst().after()).hasSize(2);
        assertThat(changes.getFirst().label()).isEqualTo("budget på svenska");
    }

    @Test
    void aQuestionThatIsNoLongerAskedDiffersAndFilesMayBeCompared() {
        FormDefinition form = Fields.form(
                Fields.required("wish", FieldType.CHOICE, "yes", "no"),
                Fields.when("why", FieldType.TEXT, new Condition("wish", List.of("yes"))),
                Fields.required("plan", FieldType.FILE));
        Answers before = Answers.NONE.with("wish", "yes").with("why", "Därför");

        List<ChangedAnswer> changes = AnswerChanges.between(
                form,
                before,
                slot -> List.of("a.pdf"),
                before.with("wish", "no"),
                slot -> List.of("a.pdf", "b.pdf"),
                SWEDISH);

        assertThat(changes).extracting(ChangedAnswer::key).containsExactly("wish", "why", "plan");
        assertThat(changes.get(1).before()).containsExactly("Därför");
        assertThat(changes.get(1).after()).isEmpty();
        assertThat(AnswerChanges.between(form, before, before, SWEDISH)).isEmpty();
    }

    private static AnswerLine line(Answers answers, int index) {
        return AnswerSheet.of(FORM, answers, slot -> List.of(), SWEDISH)
                .getFirst()
                .lines()
                .get(index);
    }

    private static List<String> problems(Answers answers) {
        return FormCheck.all(FORM, answers, Set.of()).stream()
                .map(it -> it.messageKey().replace("forms.FormCheck.", ""))
                .toList();
    }

    private static String problem(Field field, Map<String, String> row) {
        return FormCheck.all(Fields.form(field), Answers.NONE.with(field.key(), List.of(row)), Set.of())
                .getFirst()
                .messageKey()
                .replace("forms.FormCheck.", "");
    }
}

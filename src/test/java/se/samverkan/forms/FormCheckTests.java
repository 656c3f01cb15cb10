package se.samverkan.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormCheckTests {

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void aRequiredQuestionMustBeAnsweredAndAnOptionalNeedNot(FieldType type) {
        assertThat(problem(Fields.required("q", type, "a"), Answers.NONE)).isEqualTo("missing." + type);
        assertThat(problem(Fields.optional("q", type, "a"), Answers.NONE)).isEmpty();
    }

    @Test
    void blanksAreNoAnswer() {
        assertThat(problem(Fields.required("q", FieldType.TEXT), answer(" \u00a0\t\n")))
                .isEqualTo("missing.TEXT");
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        Field field = Fields.atMost("q", FieldType.TEXT, 3);

        assertThat(problem(field, answer("åäö"))).isEmpty();
        assertThat(problem(field, answer("👍🏽a"))).isEmpty();
        assertThat(problem(field, answer("åäöe"))).isEqualTo("tooLong");
    }

    @Test
    void aTextThatIsTooLongIsToldByHowMuchAndNeverCut() {
        Problem problem =
                check(Fields.atMost("q", FieldType.TEXT, 3), answer("abcde")).getFirst();

        assertThat(problem.args(Locale.of("sv"))).containsExactly("q på svenska", 2, 3);
        assertThat(problem.args(Locale.ENGLISH)).containsExactly("q in English", 2, 3);
    }

    @Test
    void numbersAndAmountsStayWithinTheirBounds() {
        Field number = Fields.between("q", FieldType.NUMBER, 1, 10);
        Field money = Fields.between("q", FieldType.MONEY, 100, 5000);

        assertThat(problem(number, answer("10"))).isEmpty();
        assertThat(problem(number, answer("0"))).isEqualTo("number.least");
        assertThat(problem(number, answer("10,5"))).isEqualTo("number.whole");
        assertThat(problem(number, answer("11"))).isEqualTo("number.most");
        assertThat(problem(number, answer("tio"))).isEqualTo("number");
        assertThat(problem(money, answer("1 234,50 kr"))).isEmpty();
        assertThat(problem(money, answer("99"))).isEqualTo("money.least");
        assertThat(problem(money, answer("50 000"))).isEqualTo("money.most");
        assertThat(problem(money, answer("ca 500"))).isEqualTo("money");
    }

    @Test
    void addressesAndTelephoneNumbersMayBeWrittenInManyWays() {
        Field email = Fields.required("q", FieldType.EMAIL);
        Field phone = Fields.required("q", FieldType.PHONE);

        assertThat(problem(email, answer(" Anna@Example.se "))).isEmpty();
        assertThat(problem(email, answer("anna(at)example.se"))).isEqualTo("email");
        assertThat(problem(phone, answer("+46 (0)70-123 45 67"))).isEmpty();
        assertThat(problem(phone, answer("013-20 60 00"))).isEmpty();
        assertThat(problem(phone, answer("ring kansliet"))).isEqualTo("phone");
    }

    @Test
    void aPeriodEndsOnOrAfterItsFirstDay() {
        Field required = Fields.required("q", FieldType.PERIOD);
        Field optional = Fields.optional("q", FieldType.PERIOD);

        assertThat(problem(required, period("1/3 2026", "2026-03-01"))).isEmpty();
        assertThat(problem(required, period("2026-03-02", "2026-03-01"))).isEqualTo("period.order");
        assertThat(problem(required, period("2026-03-02", ""))).isEqualTo("missing.PERIOD");
        assertThat(problem(optional, period("2026-03-02", ""))).isEmpty();
        assertThat(problem(optional, period("", "2026-03-02"))).isEqualTo("period.start");
        assertThat(problem(optional, period("i vår", ""))).isEqualTo("date");
    }

    @Test
    void onlyOfferedAnswersCanBeChosen() {
        Field one = Fields.required("q", FieldType.CHOICE, "a", "b");
        Field many = Fields.required("q", FieldType.MANY, "a", "b");

        assertThat(problem(one, answer("a"))).isEmpty();
        assertThat(problem(one, answer("c"))).isEqualTo("choice");
        assertThat(problem(many, answer(List.of("b", "a")))).isEmpty();
        assertThat(problem(many, answer(List.of("a", "c")))).isEqualTo("choice");
    }

    @Test
    void peopleAreCountedInWholeNumbers() {
        Field field = Fields.required("q", FieldType.PEOPLE);

        assertThat(problem(field, answer(Map.of("women", "1 200", "boys", "0"))))
                .isEmpty();
        assertThat(problem(field, answer(Map.of("women", "-1")))).isEqualTo("people");
        assertThat(problem(field, answer(Map.of("women", "många")))).isEqualTo("people");
    }

    @Test
    void everyPartThatIsWrongIsNamedAtOnce() {
        assertThat(check(
                        Fields.required("q", FieldType.PEOPLE),
                        answer(Map.of("women", "tolv", "men", "3", "boys", "-"))))
                .extracting(Problem::inside)
                .containsExactly(List.of("women"), List.of("boys"));
        assertThat(check(Fields.required("q", FieldType.ADDRESS), answer(Map.of("postalCode", "12"))))
                .extracting(Problem::inside)
                .containsExactly(List.of("street"), List.of("postalCode"), List.of("city"));
    }

    @Test
    void aConsentIsGivenByAYesOnly() {
        assertThat(problem(Fields.required("q", FieldType.CONSENT), answer("yes")))
                .isEmpty();
        assertThat(problem(Fields.required("q", FieldType.CONSENT), answer("no")))
                .isEqualTo("missing.CONSENT");
    }

    @Test
    void aRequiredFileMustBeThereUnlessItMayComeLater() {
        FormDefinition form = Fields.form(Fields.required("now", FieldType.FILE), Fields.fileThatComesLater("later"));

        assertThat(FormCheck.all(form, Answers.NONE, Set.of()))
                .extracting(Problem::field)
                .containsExactly("now");
        assertThat(FormCheck.all(form, Answers.NONE, Set.of("now"))).isEmpty();
    }

    @Test
    void anAnswerOfAnotherShapeIsNoAnswer() {
        assertThat(problem(Fields.required("q", FieldType.TEXT), answer(List.of("x"))))
                .isEqualTo("missing.TEXT");
        assertThat(problem(Fields.required("q", FieldType.MANY, "a"), answer("a")))
                .isEqualTo("missing.MANY");
    }

    @Test
    void aLongMisreadAnswerIsQuotedInPart() {
        Problem problem = check(Fields.required("q", FieldType.DATE), answer("x".repeat(500)))
                .getFirst();

        assertThat(problem.args(Locale.ENGLISH)[1]).isEqualTo("x".repeat(60) + "…");
    }

    private static Answers answer(Object value) {
        return Answers.NONE.with("q", value);
    }

    private static Answers period(String from, String to) {
        return answer(Map.of("from", from, "to", to));
    }

    private static List<Problem> check(Field field, Answers answers) {
        return FormCheck.all(Fields.form(field), answers, Set.of());
    }

    private static String problem(Field field, Answers answers) {
        return check(field, answers).stream()
                .map(it -> it.messageKey().replace("forms.FormCheck.", ""))
                .findFirst()
                .orElse("");
    }
}

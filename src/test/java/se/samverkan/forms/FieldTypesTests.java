package se.samverkan.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each type of question takes, and what it says about the rest. */
class FieldTypesTests {

    private static final List<FieldType> FREE = List.of(
            FieldType.TEXT,
            FieldType.LONG_TEXT,
            FieldType.EMAIL,
            FieldType.PHONE,
            FieldType.NUMBER,
            FieldType.MONEY,
            FieldType.DATE,
            FieldType.ORGANISATION_NUMBER);

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'; drop table draft; --",
            "{0} {1,number} ''{''",
            "${7*7} #{7*7} [[${x}]]",
            "=cmd|' /C calc'!A0",
            "+1-1",
            "@SUM(A1)",
            "../../../etc/passwd",
            "%0d%0aBcc: a@example.org",
            "\u202eevas",
            "👩\u200d👩\u200d👧 ﷽ Zalgo\u0337",
            "\\u0041 \\n \\",
            "null",
            "NaN",
            "1e308");

    @ParameterizedTest
    @MethodSource("accepted")
    void forgivingInputIsReadAndSaidBackInWords(Field field, Object typed, String words) {
        assertThat(problems(field, typed)).isEmpty();
        assertThat(words(field, typed)).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsWrongHasItsOwnWordsAndStays(Field field, Object typed, String problem) {
        assertThat(problems(field, typed)).containsExactly(problem);
        assertThat(words(field, typed)).isNotEqualTo("Inte besvarad");
    }

    @Test
    void whateverIsTypedComesBackAsTyped() {
        for (FieldType type : FREE) {
            for (String hostile : HOSTILE) {
                Field field = Fields.optional("q", type);
                String shown = words(field, hostile);
                if (problems(field, hostile).isEmpty() && type != FieldType.TEXT && type != FieldType.LONG_TEXT) {
                    continue;
                }
                assertThat(shown).as(type + " " + hostile).isEqualTo(hostile);
            }
        }
    }

    @Test
    void whateverIsTypedInARowComesBackAsTyped() {
        Field table = Fields.rows("t", FieldType.TABLE, 1, 30, Fields.required("a", FieldType.TEXT));
        Answers answers = Answers.NONE.with(
                "t", HOSTILE.stream().map(it -> Map.of("a", it)).toList());

        AnswerTable shown = AnswerSheet.of(Fields.form(table), answers, slot -> List.of(), Locale.of("sv"))
                .getFirst()
                .lines()
                .getFirst()
                .table();

        assertThat(shown.rows()).extracting(List::getFirst).containsExactlyElementsOf(HOSTILE);
        assertThat(Answers.fromJson(answers.toJson())).isEqualTo(answers);
    }

    @Test
    void textFromAWordProcessorBecomesPlain() {
        Field field = Fields.required("q", FieldType.LONG_TEXT);

        assertThat(words(field, "En\u00a0rad\u000bNästa\r\n\uf0b7\tPunkt ett\r\n·\tPunkt två\u00ad\ufeff"))
                .isEqualTo("En rad\nNästa\n• Punkt ett\n• Punkt två");
        assertThat(words(field, "\ud800x")).isEqualTo("\ufffdx");
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(Fields.required("q", FieldType.NUMBER), "1 234 st", "1\u00a0234"),
                Arguments.of(Fields.decimals("q", 1), "22,5", "22,5"),
                Arguments.of(Fields.required("q", FieldType.MONEY), "12 000:-", "12\u00a0000 kr"),
                Arguments.of(Fields.required("q", FieldType.ORGANISATION_NUMBER), "8999991014", "899999-1014"),
                Arguments.of(Fields.required("q", FieldType.ORGANISATION_NUMBER), "16 899999-1014", "899999-1014"),
                Arguments.of(
                        Fields.required("q", FieldType.ADDRESS),
                        Map.of("street", " Provgatan  1", "postalCode", "SE-58231", "city", "Linköping"),
                        "Provgatan 1|582 31 Linköping"),
                Arguments.of(
                        Fields.required("q", FieldType.BANK_ACCOUNT),
                        Map.of("kind", "bankgiro", "number", "9912346", "clearing", "6112"),
                        "Bankgiro 991-2346"),
                Arguments.of(
                        Fields.required("q", FieldType.BANK_ACCOUNT),
                        Map.of("kind", "account", "number", "123 456 789", "clearing", "6112"),
                        "Konto i bank 6112, 123456789"));
    }

    static Stream<Arguments> refused() {
        Field account = Fields.required("q", FieldType.BANK_ACCOUNT);
        Field address = Fields.required("q", FieldType.ADDRESS);
        return Stream.of(
                Arguments.of(Fields.required("q", FieldType.NUMBER), "1,5", "number.whole"),
                Arguments.of(Fields.decimals("q", 1), "1,55", "number.decimals"),
                Arguments.of(Fields.required("q", FieldType.NUMBER), "1.234", "number.ambiguous"),
                Arguments.of(Fields.required("q", FieldType.MONEY), "-5", "money.negative"),
                Arguments.of(Fields.required("q", FieldType.MONEY), "99999999999999", "money.tooLarge"),
                Arguments.of(Fields.required("q", FieldType.MONEY), "1,234", "money.ambiguous"),
                Arguments.of(Fields.required("q", FieldType.MONEY), "lagom", "money"),
                Arguments.of(Fields.required("q", FieldType.ORGANISATION_NUMBER), "899999-1015", "organisationNumber"),
                Arguments.of(
                        Fields.required("q", FieldType.ORGANISATION_NUMBER),
                        "19900101-1234",
                        "organisationNumber.personal"),
                Arguments.of(address, Map.of("street", "Provgatan 1", "city", "Linköping"), "address.postalCode"),
                Arguments.of(
                        address,
                        Map.of("street", "Provgatan 1", "postalCode", "582", "city", "Linköping"),
                        "address.postalCode.unread"),
                Arguments.of(account, Map.of("number", "991-2346"), "bankAccount.kind"),
                Arguments.of(account, Map.of("kind", "plusgiro"), "bankAccount.number.PLUSGIRO"),
                Arguments.of(account, Map.of("kind", "bankgiro", "number", "991-2345"), "bankAccount.bankgiro"),
                Arguments.of(
                        account,
                        Map.of("kind", "account", "number", "12345678", "clearing", "12"),
                        "bankAccount.clearing"));
    }

    private static List<String> problems(Field field, Object typed) {
        return FormCheck.all(Fields.form(field), Answers.NONE.with("q", typed), Set.of()).stream()
                .map(it -> it.messageKey().replace("forms.FormCheck.", ""))
                .toList();
    }

    private static String words(Field field, Object typed) {
        return AnswerSheet.of(Fields.form(field), Answers.NONE.with("q", typed), slot -> List.of(), Locale.of("sv"))
                .getFirst()
                .lines()
                .getFirst()
                .values()
                .stream()
                .collect(Collectors.joining("|"));
    }
}

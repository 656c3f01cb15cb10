package se.samverkan.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerSheetTests {

    private static final Locale SWEDISH = Locale.of("sv");

    @Test
    void amountsDatesAndChoicesAreWords() {
        assertThat(lines(Fields.required("q", FieldType.MONEY), "12345.50", SWEDISH))
                .containsExactly("12\u00a0345,50 kr");
        assertThat(lines(Fields.required("q", FieldType.NUMBER), "1234", SWEDISH))
                .containsExactly("1\u00a0234");
        assertThat(lines(Fields.required("q", FieldType.DATE), "2026-03-01", SWEDISH))
                .containsExactly("1 mars 2026");
        assertThat(lines(Fields.required("q", FieldType.CHOICE, "a", "b"), "b", Locale.ENGLISH))
                .containsExactly("b in English");
        assertThat(lines(Fields.required("q", FieldType.MANY, "a", "b"), List.of("b", "a"), SWEDISH))
                .containsExactly("a på svenska", "b på svenska");
        assertThat(lines(Fields.required("q", FieldType.CONSENT), "yes", SWEDISH))
                .containsExactly("Ja");
    }

    @Test
    void aPeriodMayBeOpen() {
        Field field = Fields.optional("q", FieldType.PERIOD);

        assertThat(lines(field, Map.of("from", "2026-03-01", "to", "2026-04-02"), SWEDISH))
                .containsExactly("1 mars 2026 – 2 april 2026");
        assertThat(lines(field, Map.of("from", "2026-03-01"), Locale.ENGLISH)).containsExactly("From 1 March 2026");
    }

    @Test
    void peopleAreOneLineEachAndASum() {
        assertThat(lines(Fields.required("q", FieldType.PEOPLE), Map.of("boys", "1000", "women", "12"), SWEDISH))
                .containsExactly("Kvinnor: 12", "Pojkar: 1\u00a0000", "Totalt: 1\u00a0012");
    }

    @Test
    void whatCannotBeReadIsShownAsItWasTyped() {
        assertThat(lines(Fields.required("q", FieldType.MONEY), "ca 500 {0} '", SWEDISH))
                .containsExactly("ca 500 {0} '");
        assertThat(lines(Fields.required("q", FieldType.DATE), "i vår", SWEDISH))
                .containsExactly("i vår");
        assertThat(lines(Fields.required("q", FieldType.PEOPLE), Map.of("women", "tolv", "men", "1"), SWEDISH))
                .containsExactly("Kvinnor: tolv", "Män: 1");
    }

    @Test
    void aQuestionWithoutAnswerSaysSo() {
        assertThat(lines(Fields.optional("q", FieldType.TEXT), "", SWEDISH)).containsExactly("Inte besvarad");
        assertThat(lines(Fields.optional("q", FieldType.TEXT), "", Locale.ENGLISH))
                .containsExactly("Not answered");
        assertThat(lines(Fields.fileThatComesLater("q"), "", SWEDISH)).containsExactly("Kommer senare");
    }

    @Test
    void filesAreShownByName() {
        FormDefinition form = Fields.form(Fields.required("stadgar", FieldType.FILE));

        assertThat(AnswerSheet.of(form, Answers.NONE, slot -> List.of(slot + ".pdf"), SWEDISH)
                        .getFirst()
                        .lines()
                        .getFirst()
                        .values())
                .containsExactly("stadgar.pdf");
    }

    private static List<String> lines(Field field, Object answer, Locale locale) {
        return AnswerSheet.of(Fields.form(field), Answers.NONE.with("q", answer), slot -> List.of(), locale)
                .getFirst()
                .lines()
                .getFirst()
                .values();
    }
}

package se.samverkan.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTests {

    private static final String HOSTILE = "<script>alert(1)</script> ' \" \\ \u202e =1+1 {0} ${x} 👩‍👩‍👧 \u0000";

    @Test
    void comeBackFromJsonAsTheyWere() {
        Answers answers = Answers.NONE
                .with("text", HOSTILE)
                .with("many", List.of("a", "b"))
                .with("period", Map.of("from", "2026-03-01", "to", "2026-04-01"));

        assertThat(Answers.fromJson(answers.toJson())).isEqualTo(answers);
    }

    @Test
    void blankAnswersDoNotExist() {
        Map<String, Object> raw = new HashMap<>();
        raw.put("nothing", null);
        raw.put("blank", "  ");
        raw.put("none", List.of());
        raw.put("blanks", Arrays.asList(" ", null));
        raw.put("parts", Map.of("from", ""));
        raw.put("number", 7);

        assertThat(new Answers(raw).values()).isEqualTo(Map.of("number", "7"));
    }

    @Test
    void cannotBeChangedFromOutside() {
        Map<String, Object> raw = new HashMap<>(Map.of("a", "1"));
        Answers answers = new Answers(raw);
        raw.put("a", "2");

        assertThat(answers.text("a")).isEqualTo("1");
        assertThat(answers.with("a", null)).isEqualTo(Answers.NONE);
    }

    @Test
    void twoPersonsInTwoSectionsBothKeepWhatTheyWrote() {
        Section mine = Fields.section("mine", null, Fields.required("a", FieldType.TEXT));
        Answers stored = Answers.NONE.with("a", "old").with("b", "hers, just now");
        Answers page = Answers.NONE.with("a", "mine").with("b", "hers, as I opened the page");

        assertThat(stored.replacing(mine, page))
                .isEqualTo(Answers.NONE.with("a", "mine").with("b", "hers, just now"));
    }
}

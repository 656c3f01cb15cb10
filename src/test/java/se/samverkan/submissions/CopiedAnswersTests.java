package se.samverkan.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormDefinition;
import se.samverkan.shared.LocalText;

/** What last year's application can begin this year's with. */
class CopiedAnswersTests {

    private static final String KIND =
            "{\"key\": \"kind\", \"type\": \"CHOICE\", \"options\": [{\"value\": \"%s\", \"label\": {\"sv\": \"a\", \"en\": \"a\"}}]}";

    @Test
    void answersToTheSameQuestionsComeAlong() {
        CopiedAnswers copied = copy(
                TestForms.form(TestForms.text("title")),
                Answers.NONE.with("title", "Fotboll"),
                TestForms.form(TestForms.text("title"), TestForms.text("more")));
        assertThat(copied.answers().text("title")).isEqualTo("Fotboll");
        assertThat(copied.left()).isEmpty();
    }

    @Test
    void answersToQuestionsThatAreGoneAreNamed() {
        CopiedAnswers copied = copy(
                TestForms.form(TestForms.text("gone")),
                Answers.NONE.with("gone", "Något"),
                TestForms.form(TestForms.text("title")));
        assertThat(copied.answers()).isEqualTo(Answers.NONE);
        assertThat(copied.left()).extracting(LocalText::sv).containsExactly("gone");
    }

    @Test
    void aQuestionThatIsNowOfAnotherKindIsAskedAnew() {
        CopiedAnswers copied = copy(
                TestForms.form(TestForms.text("members")),
                Answers.NONE.with("members", "några"),
                TestForms.form("{\"key\": \"members\", \"type\": \"NUMBER\"}"));
        assertThat(copied.answers()).isEqualTo(Answers.NONE);
        assertThat(copied.left()).hasSize(1);
    }

    @Test
    void aChoiceThatIsNoLongerOfferedIsAskedAnew() {
        CopiedAnswers copied = copy(
                TestForms.form(KIND.formatted("old")),
                Answers.NONE.with("kind", "old"),
                TestForms.form(KIND.formatted("new")));
        assertThat(copied.answers()).isEqualTo(Answers.NONE);
        assertThat(copied.left()).hasSize(1);
    }

    @Test
    void datesBelongToThatYear() {
        FormDefinition form = TestForms.form("{\"key\": \"period\", \"type\": \"PERIOD\"}");
        CopiedAnswers copied =
                copy(form, Answers.NONE.with("period", Map.of("from", "2025-01-01", "to", "2025-12-31")), form);
        assertThat(copied.answers()).isEqualTo(Answers.NONE);
        assertThat(copied.left()).hasSize(1);
    }

    @Test
    void declarationsAreMadeAnewEachTime() {
        FormDefinition form = TestForms.form("{\"key\": \"truth\", \"type\": \"CONSENT\"}");
        CopiedAnswers copied = copy(form, Answers.NONE.with("truth", "yes"), form);
        assertThat(copied).isEqualTo(new CopiedAnswers(Answers.NONE, List.of()));
    }

    private static CopiedAnswers copy(FormDefinition then, Answers answers, FormDefinition now) {
        return CopiedAnswers.of(then, answers, now);
    }
}

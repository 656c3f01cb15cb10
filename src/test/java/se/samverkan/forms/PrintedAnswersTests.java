package se.samverkan.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The same answers on paper: a table is a table, and nothing that was typed runs. */
class PrintedAnswersTests {

    @Test
    void aTableFieldIsATableWithItsSum() {
        Field budget = Fields.rows(
                "budget",
                FieldType.TABLE,
                1,
                5,
                Fields.required("what", FieldType.TEXT),
                Fields.summed("cost", FieldType.MONEY));

        String html = print(
                Fields.form(budget),
                Answers.NONE.with("budget", List.of(Map.of("what", "<b>Hyra</b>", "cost", "12 000"))));

        assertThat(html)
                .contains("<table class=\"answers__table\">", "<th scope=\"row\">Summa</th>", "12\u00a0000 kr")
                .contains("&lt;b&gt;Hyra&lt;/b&gt;")
                .doesNotContain("<b>", "answers__answer");
    }

    @Test
    void aGroupIsAHeadingForEach() {
        Field partners = Fields.rows("partners", FieldType.GROUP, 1, 5, Fields.required("name", FieldType.TEXT));

        assertThat(print(Fields.form(partners), Answers.NONE.with("partners", List.of(Map.of("name", "Scouterna")))))
                .contains("<h4>Rad 1</h4>", "<dd>Scouterna</dd>");
    }

    @Test
    void whatIsNotAnsweredSaysSo() {
        assertThat(print(Fields.form(Fields.optional("q", FieldType.TEXT)), Answers.NONE))
                .contains("<h2>only på svenska</h2>", "<p class=\"answers__answer\">Inte besvarad</p>");
    }

    private static String print(FormDefinition form, Answers answers) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        Context context = new Context(Locale.of("sv"));
        context.setVariable("sections", AnswerSheet.of(form, answers, slot -> List.of(), Locale.of("sv")));
        return engine.process("print/answers", context);
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import se.samverkan.forms.AnswerLine;
import se.samverkan.forms.AnswerSheet;
import se.samverkan.forms.Section;
import se.samverkan.forms.ui.SectionForm;
import se.samverkan.shared.SwedishTime;
import se.samverkan.submissions.Submission;

/** What was answered when it was sent, beside the question that is answered now. */
class EarlierAnswers extends Div {

    private EarlierAnswers(AnswerLine line, String sentOn) {
        addClassName("earlier-answer");
        Paragraph heading = new Paragraph(getTranslation("submissions.EarlierAnswers.heading", sentOn));
        heading.addClassName("earlier-answer__heading");
        add(heading);
        line.values().forEach(value -> add(new Paragraph(value)));
    }

    static void beside(SectionForm form, Submission sent, Section section, Locale locale) {
        AnswerSheet.of(sent.form(), sent.answers(), slot -> List.of(), locale).stream()
                .filter(it -> it.key().equals(section.key()))
                .flatMap(it -> it.lines().stream())
                .filter(line -> sent.answers().values().containsKey(line.key()))
                .forEach(line -> form.beside(
                        line.key(), new EarlierAnswers(line, SwedishTime.date(sent.submittedAt(), locale))));
    }
}

package se.samverkan.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormCheck;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.Problem;
import se.samverkan.forms.Section;
import se.samverkan.forms.ui.SectionForm;

/** All questions of the form on one page; a section that an answer opens or closes comes and goes. */
class IntakeQuestions extends Div {

    private final FormDefinition form;
    private final Runnable changed;
    private final List<Section> shown = new ArrayList<>();
    private final List<SectionForm> forms = new ArrayList<>();
    private Answers answers;

    IntakeQuestions(FormDefinition form, Answers answers, Runnable changed) {
        this.form = form;
        this.answers = answers;
        this.changed = changed;
        show();
    }

    /** As they stand on the page now. */
    Answers answers() {
        for (int i = 0; i < forms.size(); i++) {
            answers = answers.replacing(shown.get(i), forms.get(i).answers());
        }
        return answers;
    }

    /** Shows what cannot be read where it stands; true when everything that is written can be. */
    boolean readable() {
        Answers now = answers();
        boolean readable = true;
        for (int i = 0; i < forms.size(); i++) {
            List<Problem> wrong = FormCheck.section(form, shown.get(i), now, Set.of()).stream()
                    .filter(problem -> !problem.missing())
                    .toList();
            forms.get(i).show(wrong);
            readable = readable && wrong.isEmpty();
        }
        return readable;
    }

    private void show() {
        removeAll();
        shown.clear();
        forms.clear();
        for (Section section : form.visibleSections(answers)) {
            SectionForm questions = new SectionForm(form, section, answers, slot -> {
                Paragraph later = new Paragraph(getTranslation("intake.IntakeQuestions.files"));
                later.addClassName("muted");
                return later;
            });
            questions.onChange(this::answered);
            shown.add(section);
            forms.add(questions);
            add(new H2(section.title().in(getLocale())), questions);
        }
    }

    private void answered() {
        if (!form.visibleSections(answers()).equals(shown)) {
            show();
        }
        changed.run();
    }
}

package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FormCheck;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.Problem;
import se.samverkan.forms.Section;
import se.samverkan.forms.internal.AnswerReading;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.ui.ErrorSummary;

/**
 * The questions of one section, without its title, which is the page's. Nothing is checked here: the page checks the
 * answers when the person wants to go on, and shows the problems.
 */
public final class SectionForm extends Div {

    private final FormDefinition definition;
    private final Answers given;
    private final ErrorSummary summary = new ErrorSummary();
    private final Map<Field, FieldEditor> editors = new LinkedHashMap<>();
    private final Map<Field, Component> places = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * @param given all answers so far, since questions may depend on other sections
     * @param fileSlots makes the component for a FILE field from its key
     */
    public SectionForm(
            FormDefinition definition, Section section, Answers given, Function<String, Component> fileSlots) {
        this.definition = definition;
        this.given = given;
        addClassName("section-form");
        add(summary);
        LocalText intro = section.intro();
        if (intro != null) {
            Paragraph text = new Paragraph(intro.in(getLocale()));
            text.addClassName("section-form__intro");
            add(text);
        }
        for (Field field : section.fields()) {
            FieldEditor editor = FieldEditors.of(new Question(field, given, this, getLocale()), fileSlots);
            Div place = new Div(editor.component());
            place.addClassName("question");
            editors.put(field, editor);
            places.put(field, place);
            editor.onChange(this::changed);
            add(place);
        }
        showOnlyAsked();
    }

    /** All answers, with this section's as they stand on the page now. */
    public Answers answers() {
        Answers answers = given;
        for (Map.Entry<Field, FieldEditor> it : editors.entrySet()) {
            String key = it.getKey().key();
            Answers typed = Answers.NONE.with(key, it.getValue().value());
            answers = answers.with(key, AnswerReading.read(it.getKey(), typed));
        }
        return answers;
    }

    /** Puts something by a question, what was answered before for example; nothing when the section has no such one. */
    public void beside(String fieldKey, Component note) {
        places.forEach((field, place) -> {
            if (field.key().equals(fieldKey) && place instanceof Div div) {
                div.add(note);
            }
        });
    }

    /** Runs after each answer, in pauses while typing: the moment to save. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Shows what is wrong, at each field and all of it on top, where the focus goes; nothing when the list is empty. */
    public void show(List<Problem> problems) {
        summary.clear();
        editors.values().forEach(FieldEditor::accept);
        editors.forEach((field, editor) -> problems.stream()
                .filter(problem -> problem.field().equals(field.key()))
                .forEach(problem -> {
                    String message = getTranslation(problem.messageKey(), problem.args(getLocale()));
                    editor.refuse(problem, message);
                    summary.add(message, () -> editor.focus(problem));
                }));
        summary.open();
    }

    private void changed() {
        showOnlyAsked();
        listeners.forEach(Runnable::run);
    }

    /** A hidden question keeps what was typed, in case the person changes back. */
    private void showOnlyAsked() {
        Answers asked = answers().onlyVisible(definition);
        editors.values().forEach(editor -> editor.heard(asked));
        places.forEach((field, place) -> place.setVisible(FormCheck.visible(field, asked)));
    }
}

package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.shared.LocalText;

/** A field with what its editor needs: the language, the answer so far, the screen that knows the texts. */
record Question(Field field, Answers answers, Component screen, Locale locale) {

    /** Optional questions say so in words; the others carry no mark, since nearly all are to be answered. */
    String label() {
        String label = field.label().in(locale);
        return field.required() ? label : text("forms.Question.optional", label);
    }

    String help() {
        LocalText help = field.help();
        return help == null ? "" : help.in(locale);
    }

    String text(String key, Object... args) {
        return screen.getTranslation(key, args);
    }

    String answer() {
        return answers.text(field.key());
    }

    String answer(String part) {
        return answers.part(field.key(), part);
    }
}

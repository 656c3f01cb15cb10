package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;

/** Chooses the editor for a question. */
final class FieldEditors {

    private FieldEditors() {}

    static FieldEditor of(Question question, Function<String, Component> fileSlots) {
        return switch (question.field().type()) {
            case TEXT -> new CountedText(question, TextInputs.text(question.answer()), false);
            case LONG_TEXT -> new CountedText(question, TextInputs.area(question.answer()), true);
            case EMAIL -> new InputEditor<>(question, TextInputs.email(question.answer()), text -> text);
            case PHONE -> new InputEditor<>(question, TextInputs.phone(question.answer()), text -> text);
            case NUMBER -> new InputEditor<>(question, TextInputs.number(question), text -> text);
            case MONEY -> new InputEditor<>(question, TextInputs.money(question), text -> text);
            case DATE -> new DateEditor(question);
            case PERIOD -> new PeriodEditor(question);
            case CHOICE -> Choices.one(question);
            case MANY -> Choices.many(question);
            case PEOPLE -> new PeopleEditor(question);
            case CONSENT -> Choices.consent(question);
            case FILE ->
                new FileEditor(question, fileSlots.apply(question.field().key()));
        };
    }
}

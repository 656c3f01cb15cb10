package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import se.samverkan.forms.FieldType;

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
            case ORGANISATION_NUMBER -> new InputEditor<>(question, TextInputs.digits(question.answer()), text -> text);
            case BANK_ACCOUNT -> new BankAccountEditor(question);
            case ADDRESS -> new AddressEditor(question);
            case DATE -> new DateEditor(question);
            case PERIOD -> new PeriodEditor(question);
            case CHOICE -> Choices.one(question);
            case MANY -> Choices.many(question);
            case PEOPLE -> new PeopleEditor(question);
            case TABLE, GROUP -> new RowsEditor(question);
            case CONSENT -> Choices.consent(question);
            case FILE ->
                new FileEditor(question, fileSlots.apply(question.field().key()));
        };
    }

    /** In a column of a table there is less room. */
    static FieldEditor inTable(Question question) {
        return question.field().type() == FieldType.CHOICE ? Choices.list(question) : of(question, slot -> new Div());
    }
}

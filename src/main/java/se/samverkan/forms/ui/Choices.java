package se.samverkan.forms.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.forms.Option;

/** Questions answered by choosing. */
final class Choices {

    private Choices() {}

    static FieldEditor one(Question question) {
        RadioButtonGroup<Option> group = new RadioButtonGroup<>();
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(question.field().options());
        group.setItemLabelGenerator(option -> option.label().in(question.locale()));
        question.field().options().stream()
                .filter(option -> option.value().equals(question.answer()))
                .findFirst()
                .ifPresent(group::setValue);
        return new InputEditor<>(question, group, Option::value);
    }

    /** One of several, where there is little room. */
    static FieldEditor list(Question question) {
        Select<Option> list = new Select<>();
        list.setItems(question.field().options());
        list.setItemLabelGenerator(
                option -> option == null ? "" : option.label().in(question.locale()));
        list.setEmptySelectionAllowed(!question.field().required());
        question.field().options().stream()
                .filter(option -> option.value().equals(question.answer()))
                .findFirst()
                .ifPresent(list::setValue);
        return new InputEditor<>(question, list, Option::value);
    }

    static FieldEditor many(Question question) {
        List<String> chosen = question.answers().list(question.field().key());
        CheckboxGroup<Option> group = new CheckboxGroup<>();
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(question.field().options());
        group.setItemLabelGenerator(option -> option.label().in(question.locale()));
        group.setValue(question.field().options().stream()
                .filter(option -> chosen.contains(option.value()))
                .collect(Collectors.toSet()));
        return new InputEditor<>(
                question, group, options -> options.stream().map(Option::value).toList());
    }

    static FieldEditor consent(Question question) {
        Checkbox box = new Checkbox();
        box.setValue("yes".equals(question.answer()));
        return new InputEditor<>(question, box, given -> given ? "yes" : "");
    }
}

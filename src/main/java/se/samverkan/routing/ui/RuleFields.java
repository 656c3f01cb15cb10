package se.samverkan.routing.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseKind;
import se.samverkan.forms.Field;
import se.samverkan.forms.Option;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.programmes.SchemeDetails;
import se.samverkan.routing.RuleConditions;
import se.samverkan.routing.RuleDetails;
import se.samverkan.routing.RuleForm;

/** A rule to fill in: its name, what must hold and where the case then goes. */
class RuleFields extends Div {

    private final TextField name = new TextField(text("name"));
    private final ComboBox<CaseKind> kind;
    private final ComboBox<UnitRow> committee;
    private final ComboBox<SchemeDetails> scheme;
    private final ComboBox<ThemeRow> theme;
    private final ComboBox<Field> question;
    private final ComboBox<Option> answer;
    private final TextField words = new TextField(text("words"));
    private final ComboBox<UnitRow> unit;

    RuleFields(Units units, Themes themes, RuleQuestions questions, @Nullable RuleDetails now) {
        addClassName("field-grid");
        Locale locale = UI.getCurrent().getLocale();
        kind = choice("kind", List.of(CaseKind.values()), value -> getTranslation("casework.CaseKind." + value));
        committee = choice("committee", units.committees(), row -> row.name().in(locale));
        scheme = choice("scheme", questions.schemes(), row -> row.name().in(locale));
        theme = choice("theme", themes.current(), row -> row.name().in(locale));
        question = choice("question", questions.all(), field -> field.label().in(locale));
        answer = choice("answer", List.of(), option -> option.label().in(locale));
        unit = choice("unit", units.handling(), row -> row.name().in(locale));
        question.addValueChangeListener(change -> {
            Field field = change.getValue();
            answer.clear();
            answer.setItems(field == null ? List.of() : field.options());
        });
        words.setHelperText(text("wordsHelp"));
        if (now != null) {
            fill(now);
        }
        add(name, kind, committee, scheme, theme, question, answer, words, unit);
    }

    RuleForm value() {
        return new RuleForm(
                name.getValue(),
                new RuleConditions(
                        kind.getValue(),
                        committee.isEmpty() ? null : committee.getValue().id(),
                        scheme.isEmpty() ? null : scheme.getValue().slug(),
                        theme.isEmpty() ? null : theme.getValue().id(),
                        question.isEmpty() ? null : question.getValue().key(),
                        answer.isEmpty() ? null : answer.getValue().value(),
                        words.getValue()),
                unit.isEmpty() ? null : unit.getValue().id());
    }

    private void fill(RuleDetails now) {
        RuleConditions conditions = now.conditions();
        name.setValue(now.name());
        kind.setValue(conditions.kind());
        select(committee, row -> row.id().equals(conditions.committee()));
        select(scheme, row -> row.slug().equals(conditions.scheme()));
        select(theme, row -> row.id().equals(conditions.theme()));
        select(question, field -> field.key().equals(conditions.question()));
        select(answer, option -> option.value().equals(conditions.answer()));
        words.setValue(conditions.titleWords());
        select(unit, row -> row.id().equals(now.unit()));
    }

    private static <T> void select(ComboBox<T> field, Predicate<T> chosen) {
        field.getListDataView().getItems().filter(chosen).findFirst().ifPresent(field::setValue);
    }

    private static <T> ComboBox<T> choice(String key, List<T> items, ItemLabelGenerator<T> label) {
        ComboBox<T> field = new ComboBox<>(text(key));
        field.setItems(items);
        field.setItemLabelGenerator(label);
        field.setClearButtonVisible(true);
        return field;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("routing.RuleFields." + key);
    }
}

package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverkan.municipality.GoalRow;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.partnerships.PartnershipDraftForm;

/** Themes and municipal goals, kept in the order in which they are offered. */
class SubjectFields extends Div {

    private final PartnershipChoices choices;
    private final CheckboxGroup<ThemeRow> themes;
    private final CheckboxGroup<GoalRow> goals;
    private final List<ThemeRow> offeredThemes;
    private List<GoalRow> offeredGoals;

    SubjectFields(PartnershipChoices choices, PartnershipTexts texts) {
        this.choices = choices;
        addClassName("partnership-form__subjects");
        offeredThemes = choices.themes();
        offeredGoals = choices.goals(List.of());
        themes = new CheckboxGroup<>(texts.field("themes"), offeredThemes);
        themes.setItemLabelGenerator(theme -> texts.name(theme.name()));
        goals = new CheckboxGroup<>(texts.field("goals"), offeredGoals);
        goals.setItemLabelGenerator(goal -> texts.name(goal.name()));
        add(themes, goals);
    }

    void show(PartnershipDraftForm saved) {
        themes.setValue(offeredThemes.stream()
                .filter(theme -> saved.themes().contains(theme.id().value()))
                .collect(Collectors.toSet()));
        offeredGoals = choices.goals(saved.goals());
        goals.setItems(offeredGoals);
        goals.setValue(offeredGoals.stream()
                .filter(goal -> saved.goals().contains(goal.id().value()))
                .collect(Collectors.toSet()));
    }

    List<UUID> themes() {
        return offeredThemes.stream()
                .filter(themes.getValue()::contains)
                .map(theme -> theme.id().value())
                .toList();
    }

    List<UUID> goals() {
        return offeredGoals.stream()
                .filter(goals.getValue()::contains)
                .map(goal -> goal.id().value())
                .toList();
    }
}

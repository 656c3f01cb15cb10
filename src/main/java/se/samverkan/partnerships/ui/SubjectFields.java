package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.municipality.GoalRow;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.partnerships.PartnershipDraftForm;

/** Themes and municipal goals; what was chosen before keeps its place, what is new comes after. */
class SubjectFields extends Div {

    private final PartnershipChoices choices;
    private final CheckboxGroup<ThemeRow> themes;
    private final CheckboxGroup<GoalRow> goals;
    private final List<ThemeRow> offeredThemes;
    private List<GoalRow> offeredGoals;
    private List<UUID> savedThemes = List.of();
    private List<UUID> savedGoals = List.of();

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
        savedThemes = saved.themes();
        savedGoals = saved.goals();
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
        return inOrder(
                savedThemes,
                offeredThemes.stream()
                        .filter(themes.getValue()::contains)
                        .map(theme -> theme.id().value())
                        .toList());
    }

    List<UUID> goals() {
        return inOrder(
                savedGoals,
                offeredGoals.stream()
                        .filter(goals.getValue()::contains)
                        .map(goal -> goal.id().value())
                        .toList());
    }

    private static List<UUID> inOrder(List<UUID> saved, List<UUID> chosen) {
        return Stream.concat(saved.stream().filter(chosen::contains), chosen.stream())
                .distinct()
                .toList();
    }
}

package se.samverkan.partnerships.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.GoalRow;
import se.samverkan.municipality.Goals;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;

/** What the form lets one choose among: what is valid today, and what was chosen when it was. */
@SpringComponent
class PartnershipChoices {

    private final Associations associations;
    private final Units units;
    private final Themes themes;
    private final Goals goals;

    PartnershipChoices(Associations associations, Units units, Themes themes, Goals goals) {
        this.associations = associations;
        this.units = units;
        this.themes = themes;
        this.goals = goals;
    }

    Stream<AssociationChoice> associations(String words, int offset, int limit) {
        return associations.search(words, offset + limit).stream()
                .skip(offset)
                .limit(limit)
                .map(row -> choice(row.id(), row.name(), row.number()));
    }

    AssociationChoice association(UUID id) {
        AssociationDetails found = associations.get(new AssociationId(id));
        return choice(
                found.id(),
                found.name(),
                found.number() == null ? null : found.number().formatted());
    }

    List<UnitRow> committees(@Nullable UUID chosen) {
        List<UnitRow> today = units.committees();
        Stream<UnitRow> earlier =
                Stream.ofNullable(chosen).map(id -> units.get(new UnitId(id))).filter(unit -> !today.contains(unit));
        return Stream.concat(earlier, today.stream()).toList();
    }

    List<ThemeRow> themes() {
        return themes.current();
    }

    List<GoalRow> goals(List<UUID> chosen) {
        List<GoalRow> today = goals.current();
        return goals.all().stream()
                .filter(goal ->
                        today.contains(goal) || chosen.contains(goal.id().value()))
                .toList();
    }

    private static AssociationChoice choice(AssociationId id, String name, @Nullable String number) {
        return new AssociationChoice(
                id.value(),
                String.join(
                        " ", Stream.of(name, number).filter(Objects::nonNull).toList()));
    }
}

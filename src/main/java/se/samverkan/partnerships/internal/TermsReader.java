package se.samverkan.partnerships.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.municipality.Goals;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.OrganisationNumber;
import se.samverkan.shared.Refused;

/** Looks up today's names of everything a form refers to; refuses what does not exist or cannot be stored. */
@Component
public class TermsReader {

    private final Associations associations;
    private final Units units;
    private final Themes themes;
    private final Goals goals;

    TermsReader(Associations associations, Units units, Themes themes, Goals goals) {
        this.associations = associations;
        this.units = units;
        this.themes = themes;
        this.goals = goals;
    }

    public Terms read(PartnershipDraftForm form) {
        DraftRules.check(form);
        return new Terms(
                form,
                association(form.associationId()),
                committee(form.committeeId()),
                themes(form.themes()),
                goals(form.goals()));
    }

    private AssociationLabel association(UUID id) {
        AssociationDetails association = associations.get(new AssociationId(id));
        associations.requireLiving(association.id());
        OrganisationNumber number = association.number();
        return new AssociationLabel(
                association.id().value(), association.name(), number == null ? null : number.digits());
    }

    private @Nullable CommitteeLabel committee(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        UnitRow unit = units.get(new UnitId(id));
        if (!unit.kind().decides()) {
            throw new Refused("partnerships.refused.notACommittee");
        }
        return CommitteeLabel.of(unit);
    }

    private List<ThemeLabel> themes(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : chosen(ids, byId(themes.current(), theme -> theme.id().value()), ThemeLabel::of);
    }

    private List<GoalLabel> goals(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : chosen(ids, byId(goals.all(), goal -> goal.id().value()), GoalLabel::of);
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T, L> List<L> chosen(List<UUID> ids, Map<UUID, T> all, Function<T, L> label) {
        return ids.stream()
                .map(id -> {
                    T found = all.get(id);
                    if (found == null) {
                        throw new NotFound();
                    }
                    return label.apply(found);
                })
                .toList();
    }
}

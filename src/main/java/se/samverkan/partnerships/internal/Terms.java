package se.samverkan.partnerships.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.shared.LocalText;

/** What was filled in, with the names it refers to as they were when it was saved. */
public record Terms(
        PartnershipDraftForm form,
        AssociationLabel association,
        @Nullable CommitteeLabel committee,
        List<ThemeLabel> themes,
        List<GoalLabel> goals) {

    public @Nullable LocalText committeeName() {
        return committee == null ? null : committee.name();
    }

    public List<LocalText> themeNames() {
        return themes.stream().map(ThemeLabel::name).toList();
    }

    public List<LocalText> goalNames() {
        return goals.stream().map(GoalLabel::name).toList();
    }

    /** Names of the components of the form that changed; a party's new name counts as another party. */
    List<String> differencesFrom(Terms before) {
        List<String> fields = new ArrayList<>(form.differencesFrom(before.form));
        if (!association.equals(before.association) && !fields.contains("associationId")) {
            fields.add("associationId");
        }
        return fields;
    }
}

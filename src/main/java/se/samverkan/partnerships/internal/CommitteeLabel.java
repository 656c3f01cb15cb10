package se.samverkan.partnerships.internal;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samverkan.municipality.UnitRow;
import se.samverkan.shared.LocalText;

/** The committee as it was called when the partnership was last saved. */
@Embeddable
public record CommitteeLabel(UUID committeeId, String committeeSlug, String committeeNameSv, String committeeNameEn) {

    static CommitteeLabel of(UnitRow unit) {
        return new CommitteeLabel(
                unit.id().value(), unit.slug(), unit.name().sv(), unit.name().en());
    }

    LocalText name() {
        return new LocalText(committeeNameSv, committeeNameEn);
    }
}

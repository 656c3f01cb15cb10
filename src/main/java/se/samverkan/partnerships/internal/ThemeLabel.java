package se.samverkan.partnerships.internal;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.shared.LocalText;

@Embeddable
public record ThemeLabel(UUID themeId, String slug, String nameSv, String nameEn) {

    static ThemeLabel of(ThemeRow theme) {
        return new ThemeLabel(
                theme.id().value(),
                theme.slug(),
                theme.name().sv(),
                theme.name().en());
    }

    LocalText name() {
        return new LocalText(nameSv, nameEn);
    }
}

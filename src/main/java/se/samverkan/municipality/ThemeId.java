package se.samverkan.municipality;

import java.util.UUID;
import se.samverkan.shared.Uuid7;

public record ThemeId(UUID value) {

    public static ThemeId next() {
        return new ThemeId(Uuid7.next());
    }
}

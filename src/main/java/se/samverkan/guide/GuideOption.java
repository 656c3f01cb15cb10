package se.samverkan.guide;

import java.util.List;
import java.util.Objects;
import se.samverkan.shared.LocalText;

/**
 * @param committees whose grants the answer points to, by slug; may be empty
 * @param unfit schemes that are for something else than the answer says, by slug; may be empty
 */
public record GuideOption(String value, LocalText label, List<String> committees, List<String> unfit) {

    public GuideOption {
        // The data leaves out what an option does not have.
        committees = List.copyOf(Objects.requireNonNullElse(committees, List.of()));
        unfit = List.copyOf(Objects.requireNonNullElse(unfit, List.of()));
    }
}

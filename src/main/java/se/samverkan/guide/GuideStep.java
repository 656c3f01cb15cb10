package se.samverkan.guide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is in the guide: the question to answer, or the advice.
 *
 * @param answers those that count, by question; what was asked no longer and what nobody offers is left out
 * @param given the same as questions and options, in order
 */
public record GuideStep(
        Map<String, String> answers,
        List<Given> given,
        @Nullable GuideQuestion question,
        @Nullable GuideAdvice advice) {

    /** @param before the answers before this one: leads back to the question */
    public record Given(GuideQuestion question, GuideOption option, Map<String, String> before) {}
}

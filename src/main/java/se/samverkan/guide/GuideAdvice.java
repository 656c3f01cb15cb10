package se.samverkan.guide;

import java.util.List;
import se.samverkan.programmes.OpenCall;
import se.samverkan.shared.LocalText;

/**
 * @param reason why these answers lead there
 * @param source where the rule comes from
 * @param calls grants that are open now and may fit; only for the outcome GRANT
 */
public record GuideAdvice(GuideOutcome outcome, LocalText reason, String source, List<OpenCall> calls) {}

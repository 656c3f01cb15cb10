package se.samverkan.guide;

import java.util.List;
import java.util.Map;
import se.samverkan.shared.LocalText;

/** @param askWhen answers that must have been given before for the question to be asked */
public record GuideQuestion(
        String key, LocalText title, LocalText help, List<GuideOption> options, Map<String, List<String>> askWhen) {}

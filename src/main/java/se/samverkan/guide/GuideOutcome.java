package se.samverkan.guide;

import java.util.List;
import se.samverkan.shared.LocalText;

/** @param next what to do, in order */
public record GuideOutcome(String key, LocalText title, LocalText what, List<LocalText> next, List<GuideLink> links) {}

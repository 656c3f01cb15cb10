package se.samverkan.guide;

import se.samverkan.shared.LocalText;

/** @param site where it leads on the site, in Swedish, or the app's address where the site has no such page */
public record GuideLink(LocalText label, String site, String app) {}

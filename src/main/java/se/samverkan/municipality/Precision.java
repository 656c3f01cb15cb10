package se.samverkan.municipality;

/** How exactly an amount is known; a cited "about 20 million" must never be shown as exactly 20 000 000. */
public enum Precision {
    EXACT,
    ABOUT,
    A_LITTLE_OVER,
    A_LITTLE_UNDER
}

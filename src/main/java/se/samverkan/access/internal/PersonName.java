package se.samverkan.access.internal;

import se.samverkan.shared.Refused;

/** What a person wants to be called: one line, with any letters. */
public record PersonName(String value) {

    private static final int LONGEST = 120;

    public PersonName {
        value = value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (value.isEmpty()) {
            throw new Refused("access.refused.nameMissing");
        }
        if (value.length() > LONGEST) {
            throw new Refused("access.refused.nameLong", LONGEST);
        }
    }
}

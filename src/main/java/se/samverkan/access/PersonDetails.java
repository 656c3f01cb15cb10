package se.samverkan.access;

import java.util.Locale;

/** Who a person is; {@code language} is Swedish or English. */
public record PersonDetails(PersonId id, String name, String email, Locale language) {}

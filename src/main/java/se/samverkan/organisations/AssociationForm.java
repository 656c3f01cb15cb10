package se.samverkan.organisations;

import org.jspecify.annotations.Nullable;

/** What a person fills in about an association, as typed; a blank organisation number means that it has none. */
public record AssociationForm(
        String name,
        String organisationNumber,
        LegalForm legalForm,
        String email,
        String phone,
        String web,
        String address,
        String postalCode,
        String city,
        String purpose,
        @Nullable Integer startedYear) {}

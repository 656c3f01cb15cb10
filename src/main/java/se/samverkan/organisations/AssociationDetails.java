package se.samverkan.organisations;

import org.jspecify.annotations.Nullable;
import se.samverkan.shared.OrganisationNumber;

/**
 * What is known about an association; what it left out is an empty text.
 *
 * @param registeredDespite why it was registered although one very like it was there, for staff
 */
public record AssociationDetails(
        AssociationId id,
        String name,
        @Nullable OrganisationNumber number,
        LegalForm legalForm,
        String email,
        String phone,
        String web,
        String address,
        String postalCode,
        String city,
        String purpose,
        @Nullable Integer startedYear,
        String registeredDespite,
        boolean protectedDetails,
        long version) {

    /** Without the ways to reach it: what staff see of an association whose details are protected. */
    public AssociationDetails withoutContact() {
        return new AssociationDetails(
                id,
                name,
                number,
                legalForm,
                "",
                "",
                web,
                "",
                "",
                "",
                purpose,
                startedYear,
                registeredDespite,
                protectedDetails,
                version);
    }

    /** The form as it would be filled in to change nothing. */
    public AssociationForm toForm() {
        return new AssociationForm(
                name,
                number == null ? "" : number.formatted(),
                legalForm,
                email,
                phone,
                web,
                address,
                postalCode,
                city,
                purpose,
                startedYear);
    }
}

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
        long version) {

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

package se.samverkan.organisations.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.organisations.AssociationForm;
import se.samverkan.organisations.LegalForm;
import se.samverkan.shared.OrganisationNumber;

/** What an association says about itself, read and checked. */
@Embeddable
public record AssociationFacts(
        String name,
        @Nullable String organisationNumber,
        @Enumerated(EnumType.STRING) LegalForm legalForm,
        String email,
        String phone,
        String web,
        String address,
        String postalCode,
        String city,
        String purpose,
        @Nullable Integer startedYear) {

    public static AssociationFacts of(AssociationForm form, LocalDate today) {
        return read(form, AssociationInput.email(form.email()), today);
    }

    /** The same when there may be no e-mail address yet. */
    public static AssociationFacts least(AssociationForm form, LocalDate today) {
        return read(form, form.email().isBlank() ? "" : AssociationInput.email(form.email()), today);
    }

    private static AssociationFacts read(AssociationForm form, String email, LocalDate today) {
        OrganisationNumber number = AssociationInput.number(form.organisationNumber());
        return new AssociationFacts(
                AssociationInput.name(form.name()),
                number == null ? null : number.digits(),
                form.legalForm(),
                email,
                AssociationInput.phone(form.phone()),
                AssociationInput.web(form.web()),
                AssociationInput.line(form.address()),
                AssociationInput.postalCode(form.postalCode()),
                AssociationInput.line(form.city()),
                AssociationInput.purpose(form.purpose()),
                AssociationInput.startedYear(form.startedYear(), today.getYear()));
    }

    AssociationFacts numbered(@Nullable String number) {
        return new AssociationFacts(
                name, number, legalForm, email, phone, web, address, postalCode, city, purpose, startedYear);
    }
}

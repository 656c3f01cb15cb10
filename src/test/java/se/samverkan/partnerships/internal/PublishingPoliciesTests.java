package se.samverkan.partnerships.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samverkan.partnerships.Examples.HOURS;
import static se.samverkan.partnerships.Examples.KRONOR;
import static se.samverkan.partnerships.Examples.complete;
import static se.samverkan.partnerships.Examples.money;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.Precision;
import se.samverkan.partnerships.ContributionKind;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.partnerships.Examples;
import se.samverkan.partnerships.PartnershipForm;
import se.samverkan.partnerships.Party;
import se.samverkan.partnerships.Reason;

/** What must hold before citizens may see a partnership. */
class PublishingPoliciesTests {

    @Test
    void nothingIsMissingFromACompletePartnership() {
        assertThat(missing(complete())).isEmpty();
    }

    @Test
    void everyReasonIsToldAtOnce() {
        assertThat(missing(complete()
                        .named("")
                        .withPurpose("")
                        .lasting(null, null)
                        .by(null)
                        .giving()))
                .extracting(Reason::field)
                .containsExactly("name", "committeeId", "from", "purpose", "contributions", "contributions");
    }

    @Test
    void thePeriodEndsAfterItBegins() {
        assertThat(missing(complete().lasting(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 31))))
                .extracting(Reason::field)
                .containsExactly("to");
        assertThat(missing(complete().lasting(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 1))))
                .isEmpty();
    }

    @Test
    void bothPartiesFinanceAnIop() {
        assertThat(missing(complete().giving(KRONOR)))
                .extracting(Reason::key)
                .containsExactly("partnerships.reason.associationGivesNothing");
        assertThat(missing(complete().giving(HOURS)))
                .extracting(Reason::key)
                .containsExactly("partnerships.reason.municipalityGivesNothing");
    }

    @Test
    void zeroKronorIsNoContribution() {
        assertThat(missing(complete().giving(HOURS, money(Party.MUNICIPALITY, 2024, "0", Precision.EXACT))))
                .extracting(Reason::key)
                .containsExactly("partnerships.reason.municipalityGivesNothing");
    }

    @Test
    void otherFormsMayBeFinancedByOneParty() {
        assertThat(missing(complete().as(PartnershipForm.CONTRACT).giving(KRONOR)))
                .isEmpty();
        assertThat(missing(complete().as(PartnershipForm.COOPERATION).giving())).isEmpty();
    }

    @Test
    void everyLineSaysWhatIsGiven() {
        ContributionLine nothing = new ContributionLine(
                Party.MUNICIPALITY, 2024, ContributionKind.PREMISES, null, " ", Precision.EXACT, "", null);
        assertThat(missing(complete().giving(KRONOR, HOURS, nothing)))
                .extracting(Reason::key, Reason::args)
                .containsExactly(tuple("partnerships.reason.lineSaysNothing", List.of(3)));
    }

    @Test
    void amountsAreNotNegative() {
        assertThat(missing(complete().giving(KRONOR, HOURS, money(Party.MUNICIPALITY, 2024, "-1", Precision.EXACT))))
                .extracting(Reason::key, Reason::args)
                .containsExactly(tuple("partnerships.reason.amountNegative", List.of(3)));
    }

    @Test
    void yearsLieInThePeriod() {
        assertThat(missing(complete().giving(HOURS, KRONOR, money(Party.MUNICIPALITY, 2026, "1", Precision.EXACT))))
                .extracting(Reason::key, Reason::args)
                .containsExactly(tuple("partnerships.reason.yearOutsidePeriod", List.of(3)));
        assertThat(missing(complete().lasting(LocalDate.of(2025, 1, 1), null)))
                .extracting(Reason::key)
                .containsExactly("partnerships.reason.yearOutsidePeriod");
    }

    @Test
    void theAssociationIsALegalPerson() {
        assertThat(missing(complete(), "Exempelföreningen", null)).isEmpty();
        assertThat(missing(complete(), "Exempelföreningen", "8999991014")).isEmpty();
        assertThat(missing(complete(), "Exempel Firma", "8112189876"))
                .extracting(Reason::field)
                .containsExactly("associationId");
    }

    @Test
    void noPublicTextPointsAtAPerson() {
        ContributionLine line = new ContributionLine(
                Party.MUNICIPALITY, 2024, ContributionKind.OTHER, null, null, Precision.EXACT, null, "811218-9876");
        assertThat(missing(
                        complete()
                                .named("Boken om 811218-9876")
                                .withNote("Fråga anna@exempel.se")
                                .giving(KRONOR, HOURS, line),
                        "info@exempel.se",
                        null))
                .extracting(Reason::field, Reason::key)
                .containsExactly(
                        tuple("name", "partnerships.reason.naturalPerson.PERSONAL_NUMBER"),
                        tuple("associationId", "partnerships.reason.naturalPerson.EMAIL"),
                        tuple("contributions", "partnerships.reason.naturalPerson.PERSONAL_NUMBER"),
                        tuple("note", "partnerships.reason.naturalPerson.EMAIL"));
    }

    private static List<Reason> missing(Examples example) {
        return missing(example, "Exempelföreningen", null);
    }

    private static List<Reason> missing(Examples example, String association, @Nullable String number) {
        return PublishingPolicies.missing(ExampleTerms.of(example, association, number));
    }
}

package se.samverkan.partnerships.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.partnerships.PartnershipForm;
import se.samverkan.partnerships.Party;
import se.samverkan.partnerships.Reason;

/** What makes a partnership complete, in the order of the form. */
public final class PublishingPolicies {

    static final List<PublishingPolicy> ALL = Stream.concat(
                    Stream.<PublishingPolicy>of(
                            PublishingPolicies::nameIsGiven,
                            PublishingPolicies::associationIsALegalPerson,
                            PublishingPolicies::committeeIsGiven,
                            PublishingPolicies::startIsGiven,
                            PublishingPolicies::periodIsInOrder,
                            PublishingPolicies::purposeIsGiven,
                            PublishingPolicies::municipalityContributes,
                            PublishingPolicies::associationContributes,
                            PublishingPolicies::linesSayWhatIsGiven,
                            PublishingPolicies::amountsAreNotNegative,
                            PublishingPolicies::yearsAreInThePeriod),
                    PublicText.ALL.stream().<PublishingPolicy>map(text -> text::namesNoPerson))
            .toList();

    private PublishingPolicies() {}

    /** Every reason at once. */
    public static List<Reason> missing(Terms terms) {
        return ALL.stream().flatMap(policy -> policy.against(terms).stream()).toList();
    }

    private static Optional<Reason> nameIsGiven(Terms terms) {
        return unless(!terms.form().name().isEmpty(), "name", "partnerships.reason.nameMissing");
    }

    /** The numbers of sole traders are personal identity numbers, whose third digit is a month's: 0 or 1. */
    private static Optional<Reason> associationIsALegalPerson(Terms terms) {
        String number = terms.association().organisationNumber();
        return unless(
                number == null || number.matches("[0-9]{2}[2-9][0-9]{7}"),
                "associationId",
                "partnerships.reason.notALegalPerson");
    }

    private static Optional<Reason> committeeIsGiven(Terms terms) {
        return unless(terms.committee() != null, "committeeId", "partnerships.reason.committeeMissing");
    }

    private static Optional<Reason> startIsGiven(Terms terms) {
        return unless(terms.form().from() != null, "from", "partnerships.reason.startMissing");
    }

    private static Optional<Reason> periodIsInOrder(Terms terms) {
        LocalDate from = terms.form().from();
        LocalDate to = terms.form().to();
        return unless(from == null || to == null || !to.isBefore(from), "to", "partnerships.reason.endBeforeStart");
    }

    private static Optional<Reason> purposeIsGiven(Terms terms) {
        return unless(!terms.form().purpose().isEmpty(), "purpose", "partnerships.reason.purposeMissing");
    }

    private static Optional<Reason> municipalityContributes(Terms terms) {
        return bothFinance(terms, Party.MUNICIPALITY, "partnerships.reason.municipalityGivesNothing");
    }

    private static Optional<Reason> associationContributes(Terms terms) {
        return bothFinance(terms, Party.ASSOCIATION, "partnerships.reason.associationGivesNothing");
    }

    /** Criterion 6 for an IOP: both parties finance it, in money or otherwise. */
    private static Optional<Reason> bothFinance(Terms terms, Party party, String key) {
        PartnershipDraftForm form = terms.form();
        boolean gives = form.contributions().stream().anyMatch(line -> line.party() == party && line.isSomething());
        return unless(form.form() != PartnershipForm.IOP || gives, "contributions", key);
    }

    private static Optional<Reason> linesSayWhatIsGiven(Terms terms) {
        return firstLine(terms, line -> !line.saysWhat(), "partnerships.reason.lineSaysNothing");
    }

    private static Optional<Reason> amountsAreNotNegative(Terms terms) {
        return firstLine(
                terms,
                line -> line.amount() != null && line.amount().signum() < 0,
                "partnerships.reason.amountNegative");
    }

    private static Optional<Reason> yearsAreInThePeriod(Terms terms) {
        LocalDate from = terms.form().from();
        LocalDate to = terms.form().to();
        return firstLine(
                terms,
                line -> (from != null && line.year() < from.getYear()) || (to != null && line.year() > to.getYear()),
                "partnerships.reason.yearOutsidePeriod");
    }

    private static Optional<Reason> firstLine(Terms terms, Predicate<ContributionLine> wrong, String key) {
        List<ContributionLine> lines = terms.form().contributions();
        return IntStream.range(0, lines.size())
                .filter(i -> wrong.test(lines.get(i)))
                .mapToObj(i -> new Reason("contributions", key, i + 1))
                .findFirst();
    }

    private static Optional<Reason> unless(boolean holds, String field, String key) {
        return holds ? Optional.empty() : Optional.of(new Reason(field, key));
    }
}

package se.samverkan.partnerships.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.access.StaffRole;
import se.samverkan.journal.JournalEntry;
import se.samverkan.partnerships.PartnershipDetails;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.partnerships.PublishedPartnership;
import se.samverkan.partnerships.Reason;
import se.samverkan.shared.LocalText;

/** What leaves the room of a partnership. */
public final class PartnershipRecords {

    private PartnershipRecords() {}

    public static PartnershipDetails details(
            Partnership partnership, Set<StaffRole> roles, List<JournalEntry> history) {
        Terms terms = partnership.terms();
        List<Reason> missing = PublishingPolicies.missing(terms);
        return new PartnershipDetails(
                partnership.id(),
                partnership.number(),
                partnership.slug(),
                partnership.status(),
                partnership.caseId(),
                terms.form(),
                terms.association().associationName(),
                terms.association().organisationNumber(),
                terms.committeeName(),
                terms.themeNames(),
                terms.goalNames(),
                partnership.changedAt(),
                partnership.publishedAt(),
                missing,
                OfferedActions.of(partnership.status(), roles, missing.isEmpty()),
                history,
                partnership.version());
    }

    /**
     * The public page of whatever is written; empty while it has no committee or no first day.
     *
     * @param now stands for the day of publishing as long as there is none
     */
    public static Optional<PublishedPartnership> asPublished(Partnership partnership, Instant now) {
        Terms terms = partnership.terms();
        PartnershipDraftForm form = terms.form();
        LocalText committee = terms.committeeName();
        LocalDate from = form.from();
        Instant publishedAt = partnership.publishedAt();
        if (committee == null || from == null) {
            return Optional.empty();
        }
        return Optional.of(new PublishedPartnership(
                partnership.number(),
                partnership.slug(),
                form.name(),
                form.form(),
                partnership.status(),
                terms.association().associationName(),
                terms.association().organisationNumber(),
                committee,
                form.purpose(),
                form.background(),
                form.goalsText(),
                from,
                form.to(),
                form.agreementReference(),
                terms.themeNames(),
                terms.goalNames(),
                form.contributions(),
                form.note(),
                publishedAt == null ? now : publishedAt,
                partnership.changedAt()));
    }
}

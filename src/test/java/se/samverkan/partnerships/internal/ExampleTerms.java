package se.samverkan.partnerships.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.Examples;
import se.samverkan.partnerships.PartnershipDraftForm;

/** An example with the names that the database would have known. */
final class ExampleTerms {

    private ExampleTerms() {}

    static Terms of(Examples example) {
        return of(example, "Exempelföreningen", null);
    }

    static Terms of(Examples example, String association, @Nullable String number) {
        PartnershipDraftForm form = example.form();
        UUID committee = form.committeeId();
        return new Terms(
                form,
                new AssociationLabel(form.associationId(), association, number),
                committee == null ? null : new CommitteeLabel(committee, "exempel", "Exempelnämnden", "Example board"),
                List.of(),
                List.of());
    }
}

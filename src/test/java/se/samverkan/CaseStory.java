package se.samverkan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Section;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.network.AdmissionForm;
import se.samverkan.network.Criterion;
import se.samverkan.network.NetworkQueue;
import se.samverkan.organisations.AssociationId;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.DraftId;
import se.samverkan.submissions.Drafts;
import se.samverkan.submissions.Submissions;

/** Brings a case to where a test begins, through the same doors as people use. */
@Component
public class CaseStory {

    private final List<PersonId> dutyOfficers = new ArrayList<>();
    private final List<PersonId> coordinators = new ArrayList<>();
    private final Someone someone;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Cases cases;
    private final NetworkQueue network;
    private final Units units;

    CaseStory(Someone someone, Drafts drafts, Submissions submissions, Cases cases, NetworkQueue network, Units units) {
        this.someone = someone;
        this.drafts = drafts;
        this.submissions = submissions;
        this.cases = cases;
        this.network = network;
        this.units = units;
    }

    /** A complete initiative that has not been sent. */
    public DraftId draft(PersonId owner, AssociationId association, String title) {
        return someone.signedInAs(owner, () -> {
            DraftId id = drafts.startInitiative(association);
            fillIn(id, title);
            return id;
        });
    }

    private void fillIn(DraftId id, String title) {
        DraftDetails draft = drafts.get(id);
        Answers answers = Answers.NONE
                .with("title", title)
                .with("what", "Vi vill öppna en mötesplats på torget.")
                .with("need", "Många är ensamma.")
                .with("why_now", "Lokalen blir ledig.")
                .with("target_group", "Alla som vill ha sällskap")
                .with("place", "Torget")
                .with("themes", List.of("aldre"))
                .with("wishes", List.of("dialogue"))
                .with("contact_name", "Prov Person")
                .with("contact_email", "prov@example.org")
                .with("contact_phone", "070-1740640")
                .with("reach", Map.of("women", "10", "men", "10"))
                .with("own_hours", "20")
                .with("period", Map.of("from", "2030-01-01", "to", "2030-12-31"))
                .with("equality", "Alla är välkomna.")
                .with("accessibility", "Det finns ramp.")
                .with("truth", "yes")
                .with("public_document", "yes");
        Answers kept = draft.answers();
        long version = draft.version();
        for (Section section : draft.form().sections()) {
            version = drafts.save(id, section.key(), kept, answers, version).version();
            kept = kept.replacing(section, answers);
        }
    }

    public CaseId submit(PersonId owner, DraftId id) {
        return someone.signedInAs(
                owner,
                () -> submissions.submit(id, UUID.randomUUID(), drafts.get(id).version()));
    }

    /** An initiative of a new association, just received in the duty queue. */
    public CaseId received(String title) {
        PersonId owner = someone.person("Ägare " + title);
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        return submit(owner, draft(owner, association, title));
    }

    /** One of a few, another than the last time: everybody in the queue is told of every case that comes. */
    public synchronized PersonId dutyOfficer() {
        if (dutyOfficers.size() < 4) {
            dutyOfficers.addFirst(someone.staff(StaffRole.CONTACT_CENTRE, units.dutyQueue()));
        } else {
            Collections.rotate(dutyOfficers, 1);
        }
        return dutyOfficers.getFirst();
    }

    public synchronized PersonId coordinator() {
        if (coordinators.size() < 4) {
            coordinators.addFirst(someone.staff(StaffRole.NETWORK_COORDINATOR, networkUnit()));
        } else {
            Collections.rotate(coordinators, 1);
        }
        return coordinators.getFirst();
    }

    public UnitId networkUnit() {
        return units.bySlug("kommunledningsforvaltningen").orElseThrow().id();
    }

    public UnitId unit(String slug) {
        return units.bySlug(slug).orElseThrow().id();
    }

    public CaseHead head(CaseId id) {
        return someone.signedInAs(dutyOfficer(), () -> cases.head(id));
    }

    public void admit(PersonId by, CaseId id) {
        someone.signedInAs(
                by,
                () -> network.admit(
                        id,
                        new AdmissionForm(Set.of(Criterion.CROSS_DEPARTMENT), "Berör flera."),
                        cases.head(id).version()));
    }
}

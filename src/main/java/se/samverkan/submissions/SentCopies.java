package se.samverkan.submissions;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.People;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.MyCases;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.StoredFile;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.Associations;
import se.samverkan.shared.NotFound;

/** The full copy of what was sent, for the association that sent it and for staff who may read the whole case. */
@Service
@Transactional(readOnly = true)
public class SentCopies {

    private final Submissions submissions;
    private final Cases cases;
    private final MyCases myCases;
    private final Documents documents;
    private final Associations associations;
    private final People people;
    private final CurrentUser user;

    SentCopies(
            Submissions submissions,
            Cases cases,
            MyCases myCases,
            Documents documents,
            Associations associations,
            People people,
            CurrentUser user) {
        this.submissions = submissions;
        this.cases = cases;
        this.myCases = myCases;
        this.documents = documents;
        this.associations = associations;
        this.people = people;
        this.user = user;
    }

    /** @throws NotFound also when the case is somebody else's */
    @RolesAllowed(Roles.PERSON)
    public SentCopy of(CaseId id, Locale language) {
        if (user.isStaff()) {
            CaseHead head = cases.head(id);
            if (cases.mayReadWhole(head)) {
                return copy(head, submissions.versionsIn(head), language);
            }
        }
        CaseHead head = myCases.head(id);
        return copy(head, submissions.myVersions(head), language);
    }

    private SentCopy.Sender sender(CaseHead head) {
        AssociationDetails association = associations.get(head.association());
        String place = (association.postalCode() + " " + association.city()).strip();
        return new SentCopy.Sender(
                association.number() == null ? "" : association.number().formatted(),
                Stream.of(association.address(), place)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private SentCopy copy(CaseHead head, List<Submission> versions, Locale language) {
        Submission sent = versions.stream().findFirst().orElseThrow(NotFound::new);
        List<StoredFile> files = Submission.standing(
                versions,
                documents.of(new FileOwner(Submissions.FILES, head.id().value())));
        PersonDetails sender = people.byIds(List.of(sent.submittedBy())).get(sent.submittedBy());
        return new SentCopy(
                head,
                sender(head),
                sent.form().title().in(language),
                sent.version(),
                sent.submittedAt(),
                sender == null || sent.submittedByName().isEmpty() ? "" : sender.name(),
                Submissions.inWords(sent, files, language),
                files);
    }
}

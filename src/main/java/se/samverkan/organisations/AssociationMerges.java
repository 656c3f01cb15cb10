package se.samverkan.organisations;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.organisations.internal.Duplicates;
import se.samverkan.organisations.internal.MergeDesk;

/**
 * Finds associations that were registered twice and makes one of them: by those on the staff who know the associations,
 * the contact centre, the network's coordinator and the administrator. Nothing that was acknowledged is lost (decision
 * 0019).
 */
@Service
@Transactional
@RolesAllowed({Roles.CONTACT_CENTRE, Roles.NETWORK_COORDINATOR, Roles.ADMINISTRATOR})
public class AssociationMerges {

    private final Duplicates duplicates;
    private final MergeDesk desk;

    AssociationMerges(Duplicates duplicates, MergeDesk desk) {
        this.duplicates = duplicates;
        this.desk = desk;
    }

    /** Pairs that may be the same association and that nobody has found to be two, the likest first, at most 100. */
    @RolesAllowed({Roles.CONTACT_CENTRE, Roles.NETWORK_COORDINATOR, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<DuplicatePair> candidates() {
        return duplicates.pairs();
    }

    /** They are two: the pair is not shown again. */
    @RolesAllowed({Roles.CONTACT_CENTRE, Roles.NETWORK_COORDINATOR, Roles.ADMINISTRATOR})
    public void areTwo(AssociationId one, AssociationId other) {
        duplicates.areTwo(one, other);
    }

    @RolesAllowed({Roles.CONTACT_CENTRE, Roles.NETWORK_COORDINATOR, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public MergePreview preview(AssociationId keep, AssociationId merge) {
        return desk.preview(keep, merge);
    }

    /**
     * Makes one of the two. Refused when their organisation numbers differ; the order of locks is the same whichever is
     * kept, so that two merges of the same pair happen one after the other and the second is refused.
     *
     * @throws se.samverkan.shared.Conflict when either has changed since the preview
     */
    @RolesAllowed({Roles.CONTACT_CENTRE, Roles.NETWORK_COORDINATOR, Roles.ADMINISTRATOR})
    public void merge(MergeForm form) {
        desk.merge(form);
    }
}

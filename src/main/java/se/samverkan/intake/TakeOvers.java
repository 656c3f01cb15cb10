package se.samverkan.intake;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.intake.internal.TakeOverDesk;

/** How somebody takes over, for the association, what the contact centre has registered. */
@Service
@Transactional
@RolesAllowed(Roles.PERSON)
public class TakeOvers {

    private final TakeOverDesk links;

    TakeOvers(TakeOverDesk links) {
        this.links = links;
    }

    /**
     * What the link offers; nothing changes.
     *
     * @throws se.samverkan.shared.Refused in the same words for a link that is used, replaced, too old or unknown
     */
    @Transactional(readOnly = true)
    public TakeOverOffer offer(String secret) {
        return links.offer(secret);
    }

    /** Takes the case over, once: as the association's owner when it has none, else its owners are asked. */
    public IntakeTakenOver accept(String secret) {
        return links.accept(secret);
    }
}

package se.samverkan.organisations.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.MandateId;
import se.samverkan.organisations.MandateKind;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/** Everybody who acts for one association now, and the rules for changing that. */
public final class MandateBook {

    private final AssociationId association;
    private final List<Mandate> mandates;
    private final LocalDate today;

    public MandateBook(AssociationId association, List<Mandate> open, LocalDate today) {
        this.association = association;
        this.mandates = new ArrayList<>(open);
        this.today = today;
    }

    public boolean isEmpty() {
        return mandates.isEmpty();
    }

    public boolean may(PersonId person, MandateKind kind) {
        return mandates.stream()
                .filter(mandate -> mandate.person().equals(person))
                .anyMatch(mandate -> mandate.kind().covers(kind));
    }

    /** Not theirs at all answers as if it did not exist; theirs, but too weak, says so. */
    public void requireOwner(PersonId person) {
        if (!may(person, MandateKind.READER)) {
            throw new NotFound();
        }
        if (!may(person, MandateKind.OWNER)) {
            throw new Refused("organisations.refused.ownerOnly");
        }
    }

    /** The new mandate; empty when the person may do as much already. */
    public Optional<Mandate> grant(PersonId person, MandateKind kind) {
        if (may(person, kind)) {
            return Optional.empty();
        }
        Mandate mandate = new Mandate(association, person, kind, today);
        mandates.add(mandate);
        return Optional.of(mandate);
    }

    /** An owner may end anybody's mandate, everybody their own; somebody always remains to answer for the association. */
    public Mandate end(MandateId id, PersonId by) {
        Mandate mandate = mandates.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!mandate.person().equals(by)) {
            requireOwner(by);
        }
        if (mandate.kind() == MandateKind.OWNER && owners() == 1) {
            throw new Refused("organisations.refused.lastOwner");
        }
        mandate.end(today);
        mandates.remove(mandate);
        return mandate;
    }

    private long owners() {
        return mandates.stream()
                .filter(mandate -> mandate.kind() == MandateKind.OWNER)
                .count();
    }
}

package se.samverkan.organisations.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.MandateId;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.MandateTerm;

/** What one person may do for one association from one day on, until the day it was ended. */
@Entity
@Table(name = "mandate")
public class Mandate {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID associationId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private MandateKind kind;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    public Mandate(AssociationId association, PersonId person, MandateKind kind, LocalDate from) {
        this(association, person, kind, MandateTerm.since(from));
    }

    public Mandate(AssociationId association, PersonId person, MandateKind kind, MandateTerm term) {
        this.id = MandateId.next().value();
        this.associationId = association.value();
        this.personId = person.value();
        this.kind = kind;
        this.validFrom = term.from();
        this.validTo = term.to();
    }

    public MandateId id() {
        return new MandateId(id);
    }

    public AssociationId association() {
        return new AssociationId(associationId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public MandateKind kind() {
        return kind;
    }

    /** The day it ends is the first without it, so that a mandate taken away is gone at the next click. */
    public boolean validOn(LocalDate day) {
        return term().holdsOn(day);
    }

    public MandateTerm term() {
        return new MandateTerm(validFrom, validTo);
    }

    void end(LocalDate day) {
        hold(term().until(day));
    }

    void hold(MandateTerm term) {
        validFrom = term.from();
        validTo = term.to();
    }
}

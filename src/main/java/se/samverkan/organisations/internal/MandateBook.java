package se.samverkan.organisations.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.HandOverForm;
import se.samverkan.organisations.MandateForm;
import se.samverkan.organisations.MandateId;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.MandateTerm;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/**
 * Everybody who acts for one association now or later, and the rules for changing that. On every day from today on
 * somebody must answer for the association.
 */
public final class MandateBook {

    private final AssociationId association;
    private final List<Mandate> mandates;
    private final LocalDate today;

    /** @param open the mandates of today and those to come */
    public MandateBook(AssociationId association, List<Mandate> open, LocalDate today) {
        this.association = association;
        this.mandates = new ArrayList<>(open);
        this.today = today;
    }

    public LocalDate today() {
        return today;
    }

    public boolean isEmpty() {
        return mandates.isEmpty();
    }

    public List<Mandate> all() {
        return List.copyOf(mandates);
    }

    public boolean may(PersonId person, MandateKind kind) {
        return mandates.stream()
                .filter(mandate -> mandate.person().equals(person) && mandate.validOn(today))
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

    public Optional<Mandate> grant(PersonId person, MandateKind kind) {
        return grant(person, kind, MandateTerm.since(today));
    }

    /** The new mandate; empty when the person may do as much already, for as long. */
    public Optional<Mandate> grant(PersonId person, MandateKind kind, MandateTerm term) {
        requireUpcoming(term);
        boolean covered = mandates.stream()
                .filter(mandate ->
                        mandate.person().equals(person) && mandate.kind().covers(kind))
                .anyMatch(mandate -> mandate.term().covers(term));
        if (covered) {
            return Optional.empty();
        }
        Mandate mandate = new Mandate(association, person, kind, absorb(person, kind, term));
        mandates.add(mandate);
        return Optional.of(mandate);
    }

    public Mandate find(MandateId id) {
        return mandates.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** An owner may end anybody's mandate, everybody their own; somebody always remains to answer for the association. */
    public Mandate end(MandateId id, PersonId by) {
        Mandate mandate = find(id);
        if (!mandate.person().equals(by)) {
            requireOwner(by);
        }
        requireOwned(
                Stream.concat(owning(mandate), owned(mandate, mandate.term().until(today))));
        mandate.end(today);
        mandates.remove(mandate);
        return mandate;
    }

    /**
     * Gives a mandate another kind from a day on, or another end; for owners.
     *
     * @return the mandate that holds from then on: the same when only its days changed
     */
    public Mandate change(MandateId id, MandateForm form, PersonId by) {
        requireOwner(by);
        Mandate mandate = find(id);
        MandateTerm term = form.term();
        if (form.kind() == mandate.kind()) {
            boolean begun = !mandate.term().from().isAfter(today);
            MandateTerm next = new MandateTerm(begun ? mandate.term().from() : term.from(), term.to());
            if (next.to() != null && !next.to().isAfter(today)) {
                throw new Refused("organisations.refused.term");
            }
            requireOwned(Stream.concat(owning(mandate), owned(mandate, next)));
            mandates.remove(mandate);
            mandate.hold(absorb(mandate.person(), mandate.kind(), next));
            mandates.add(mandate);
            return mandate;
        }
        requireUpcoming(term);
        MandateTerm rest = mandate.term().until(term.from());
        Stream<MandateTerm> next = form.kind() == MandateKind.OWNER ? Stream.of(term) : Stream.empty();
        requireOwned(Stream.of(owning(mandate), owned(mandate, rest), next).flatMap(part -> part));
        mandate.hold(rest);
        return grant(mandate.person(), form.kind(), term).orElse(mandate);
    }

    /** From the day on the successor answers for the association and the one who hands over does not. */
    public HandedOver handOver(HandOverForm form, PersonId by) {
        requireOwner(by);
        boolean known = mandates.stream().anyMatch(mandate -> mandate.person().equals(form.successor()));
        if (!known || form.successor().equals(by)) {
            throw new Refused("organisations.refused.successorUnknown");
        }
        List<Mandate> granted = new ArrayList<>();
        grant(form.successor(), MandateKind.OWNER, MandateTerm.since(form.from()))
                .ifPresent(granted::add);
        List<Mandate> ended = mandates.stream()
                .filter(mandate -> mandate.person().equals(by) && leaves(mandate, form))
                .toList();
        ended.forEach(mandate -> mandate.end(form.from()));
        if (form.stayAs() != null) {
            grant(by, form.stayAs(), MandateTerm.since(form.from())).ifPresent(granted::add);
        }
        return new HandedOver(granted, ended);
    }

    /** What a hand-over did: new mandates, and those that end on its day. */
    public record HandedOver(List<Mandate> granted, List<Mandate> ended) {}

    /**
     * Lets everybody of another book do here what they do there, from today on; there nobody does any more. Whoever
     * has mandates in both is left with the stronger.
     *
     * @return the new mandates
     */
    List<Mandate> takeOver(MandateBook other) {
        List<Mandate> granted = new ArrayList<>();
        for (Mandate theirs : other.all()) {
            grant(theirs.person(), theirs.kind(), remaining(theirs)).ifPresent(granted::add);
            theirs.end(today);
        }
        for (Mandate weaker : List.copyOf(mandates)) {
            boolean covered = mandates.stream()
                    .filter(mandate -> mandate != weaker && mandate.person().equals(weaker.person()))
                    .anyMatch(mandate -> mandate.kind() != weaker.kind()
                            && mandate.kind().covers(weaker.kind())
                            && mandate.term().covers(remaining(weaker)));
            if (covered) {
                weaker.end(today);
                mandates.remove(weaker);
                granted.remove(weaker);
            }
        }
        return granted;
    }

    private MandateTerm remaining(Mandate mandate) {
        LocalDate from =
                mandate.term().from().isBefore(today) ? today : mandate.term().from();
        return new MandateTerm(from, mandate.term().to());
    }

    private static boolean leaves(Mandate mandate, HandOverForm form) {
        return mandate.kind() == MandateKind.OWNER || form.stayAs() == null;
    }

    private void requireUpcoming(MandateTerm term) {
        if (term.from().isBefore(today) || term.from().equals(term.to())) {
            throw new Refused("organisations.refused.term");
        }
    }

    /** One mandate instead of several of the same kind whose days overlap. */
    private MandateTerm absorb(PersonId person, MandateKind kind, MandateTerm term) {
        MandateTerm whole = term;
        for (Mandate other : List.copyOf(mandates)) {
            if (other.person().equals(person)
                    && other.kind() == kind
                    && other.term().overlaps(term)) {
                MandateTerm begun = other.term();
                whole = new MandateTerm(whole.from(), whole.with(begun).to());
                other.end(term.from());
            }
        }
        return whole;
    }

    private Stream<MandateTerm> owning(Mandate except) {
        return mandates.stream()
                .filter(mandate -> mandate.kind() == MandateKind.OWNER && mandate != except)
                .map(Mandate::term);
    }

    private static Stream<MandateTerm> owned(Mandate mandate, MandateTerm term) {
        return mandate.kind() == MandateKind.OWNER ? Stream.of(term) : Stream.empty();
    }

    /** Only on the days on which somebody's ownership ends can the association be left without an owner. */
    private void requireOwned(Stream<MandateTerm> owners) {
        List<MandateTerm> terms = owners.toList();
        boolean always = Stream.concat(
                        Stream.of(today), terms.stream().map(MandateTerm::to).filter(Objects::nonNull))
                .filter(day -> !day.isBefore(today))
                .allMatch(day -> terms.stream().anyMatch(term -> term.holdsOn(day)));
        if (!always) {
            throw new Refused("organisations.refused.lastOwner");
        }
    }
}

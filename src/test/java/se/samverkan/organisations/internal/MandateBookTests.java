package se.samverkan.organisations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.organisations.MandateKind.EDITOR;
import static se.samverkan.organisations.MandateKind.OWNER;
import static se.samverkan.organisations.MandateKind.READER;
import static se.samverkan.organisations.MandateKind.SIGNATORY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.HandOverForm;
import se.samverkan.organisations.MandateForm;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.MandateTerm;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

class MandateBookTests {

    private static final AssociationId ASSOCIATION = AssociationId.next();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final PersonId owner = PersonId.next();
    private final PersonId editor = PersonId.next();
    private final PersonId stranger = PersonId.next();
    private final Mandate ownership = mandate(owner, OWNER);
    private final Mandate editing = mandate(editor, EDITOR);

    @Test
    void theLastOwnerCannotLeave() {
        MandateBook book = book(ownership, editing);
        assertThatThrownBy(() -> book.end(ownership.id(), owner)).hasMessage("organisations.refused.lastOwner");
        assertThat(ownership.validOn(TODAY)).isTrue();
    }

    @Test
    void ofTwoOwnersOneMayLeaveAndThenTheOtherNot() {
        PersonId other = PersonId.next();
        Mandate second = mandate(other, OWNER);
        MandateBook book = book(ownership, second);
        book.end(ownership.id(), owner);
        assertThatThrownBy(() -> book.end(second.id(), other)).hasMessage("organisations.refused.lastOwner");
    }

    @Test
    void anOwnerCannotRemoveTheLastOtherOwnerAfterLosingTheirOwnMandate() {
        PersonId other = PersonId.next();
        MandateBook book = book(ownership, mandate(other, OWNER));
        book.end(ownership.id(), other);
        assertThatThrownBy(() -> book.requireOwner(owner)).isInstanceOf(NotFound.class);
    }

    @Test
    void anOwnerEndsSomebodysMandateAtOnce() {
        book(ownership, editing).end(editing.id(), owner);
        assertThat(editing.validOn(TODAY)).isFalse();
    }

    @Test
    void everybodyMayEndTheirOwn() {
        book(ownership, editing).end(editing.id(), editor);
        assertThat(editing.validOn(TODAY)).isFalse();
    }

    @Test
    void anEditorMayNotEndSomebodyElses() {
        Mandate reading = mandate(PersonId.next(), READER);
        assertThatThrownBy(() -> book(ownership, editing, reading).end(reading.id(), editor))
                .isInstanceOf(Refused.class)
                .hasMessage("organisations.refused.ownerOnly");
    }

    @Test
    void toAStrangerTheAssociationDoesNotExist() {
        MandateBook book = book(ownership);
        assertThatThrownBy(() -> book.requireOwner(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.end(ownership.id(), stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoMayAsMuchAlreadyIsGivenNothing() {
        MandateBook book = book(ownership, editing);
        assertThat(book.grant(owner, EDITOR)).isEmpty();
        assertThat(book.grant(editor, EDITOR)).isEmpty();
        assertThat(book.grant(editor, OWNER)).isPresent();
        assertThat(book.grant(owner, SIGNATORY)).isPresent();
    }

    private static MandateBook book(Mandate... open) {
        return new MandateBook(ASSOCIATION, List.of(open), TODAY);
    }

    private static Mandate mandate(PersonId person, MandateKind kind) {
        return new Mandate(ASSOCIATION, person, kind, TODAY.minusYears(1));
    }

    @Test
    void theLastOwnerCannotBeGivenAnEndOrAnotherKind() {
        MandateBook book = book(ownership, editing);
        assertThatThrownBy(() -> book.change(ownership.id(), new MandateForm(OWNER, TODAY, TODAY.plusYears(1)), owner))
                .hasMessage("organisations.refused.lastOwner");
        assertThatThrownBy(() -> book.change(ownership.id(), new MandateForm(EDITOR, TODAY, null), owner))
                .hasMessage("organisations.refused.lastOwner");
        assertThat(ownership.term()).isEqualTo(MandateTerm.since(TODAY.minusYears(1)));
    }

    @Test
    void anOwnershipMayEndTheDayAnotherBegins() {
        MandateBook book = book(ownership, editing);
        book.grant(editor, OWNER, MandateTerm.since(TODAY.plusDays(30)));
        assertThatThrownBy(() -> book.change(ownership.id(), new MandateForm(OWNER, TODAY, TODAY.plusDays(28)), owner))
                .hasMessage("organisations.refused.lastOwner");
        book.change(ownership.id(), new MandateForm(OWNER, TODAY, TODAY.plusDays(29)), owner);
        assertThat(ownership.validOn(TODAY.plusDays(29))).isTrue();
        assertThat(ownership.validOn(TODAY.plusDays(30))).isFalse();
    }

    @Test
    void anotherKindAheadLetsTheOldOneHoldUntilThen() {
        MandateBook book = book(ownership, editing);
        Mandate next = book.change(editing.id(), new MandateForm(READER, TODAY.plusDays(10), null), owner);
        assertThat(editing.validOn(TODAY.plusDays(9))).isTrue();
        assertThat(editing.validOn(TODAY.plusDays(10))).isFalse();
        assertThat(next.kind()).isEqualTo(READER);
        assertThat(next.validOn(TODAY.plusDays(9))).isFalse();
        assertThat(next.validOn(TODAY.plusDays(10))).isTrue();
    }

    @Test
    void aHandOverNamesTheSuccessorAndLetsTheFormerOwnerStayOrLeave() {
        MandateBook book = book(ownership, editing);
        LocalDate day = TODAY.plusDays(7);
        assertThatThrownBy(() -> book.handOver(new HandOverForm(stranger, day, null), owner))
                .hasMessage("organisations.refused.successorUnknown");
        MandateBook.HandedOver done = book.handOver(new HandOverForm(editor, day, EDITOR), owner);
        assertThat(done.ended()).containsExactly(ownership);
        assertThat(ownership.validOn(day)).isFalse();
        assertThat(done.granted()).extracting(Mandate::kind).containsExactly(OWNER, EDITOR);
        assertThat(done.granted()).allMatch(mandate -> mandate.validOn(day) && !mandate.validOn(TODAY));
    }

    @Test
    void anEditorMayNotHandOver() {
        MandateBook book = book(ownership, editing);
        assertThatThrownBy(() -> book.handOver(new HandOverForm(owner, TODAY, null), editor))
                .hasMessage("organisations.refused.ownerOnly");
    }

    @Test
    void whatOverlapsBecomesOneMandate() {
        Mandate short1 =
                new Mandate(ASSOCIATION, editor, READER, new MandateTerm(TODAY.minusDays(5), TODAY.plusDays(5)));
        MandateBook book = book(ownership, short1);
        assertThat(book.grant(editor, READER, new MandateTerm(TODAY, TODAY.plusDays(3))))
                .isEmpty();
        Mandate longer = book.grant(editor, READER).orElseThrow();
        assertThat(short1.validOn(TODAY)).isFalse();
        assertThat(longer.term()).isEqualTo(MandateTerm.since(TODAY));
    }
}

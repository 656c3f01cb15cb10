package se.samverkan.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

@DataTest
class CaseLinksDataTests {

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    CaseLinks links;

    @Autowired
    Cases cases;

    @Autowired
    MyCases myCases;

    @Test
    void bothCasesShowTheLink() {
        CaseId one = story.received("Länkens början");
        CaseId other = story.received("Länkens slut");
        someone.signedInAs(story.dutyOfficer(), () -> {
            links.link(one, CaseLinkKind.FOLLOW_UP_OF, other, version(one));
            assertThat(links.of(one)).singleElement().satisfies(link -> {
                assertThat(link.outgoing()).isTrue();
                assertThat(link.other()).isEqualTo(other);
                assertThat(link.title()).isEqualTo("Länkens slut");
            });
            assertThat(links.of(other)).singleElement().satisfies(link -> {
                assertThat(link.outgoing()).isFalse();
                assertThat(link.other()).isEqualTo(one);
            });
            assertThat(cases.history(cases.head(other)).getFirst().step()).isEqualTo(CaseStep.LINKED);
        });
    }

    @Test
    void theSameLinkIsNotMadeTwiceNorInACircleNorToItself() {
        CaseId one = story.received("Rundgång ett");
        CaseId other = story.received("Rundgång två");
        someone.signedInAs(story.dutyOfficer(), () -> {
            links.link(one, CaseLinkKind.DUPLICATE_OF, other, version(one));
            refused(
                    "casework.refused.linkedAlready",
                    () -> links.link(one, CaseLinkKind.DUPLICATE_OF, other, version(one)));
            refused(
                    "casework.refused.linkedInACircle",
                    () -> links.link(other, CaseLinkKind.DUPLICATE_OF, one, version(other)));
            refused("casework.refused.linkedToItself", () -> links.link(one, CaseLinkKind.PART_OF, one, version(one)));
        });
    }

    @Test
    void aDuplicateIsClosedWithALinkToTheOtherAndAReasonTheAssociationReads() {
        CaseId copy = story.received("Sänd två gånger");
        CaseId original = story.received("Sänd två gånger");
        someone.signedInAs(story.dutyOfficer(), () -> {
            refused(
                    "casework.refused.duplicateWithoutReason",
                    () -> links.closeAsDuplicate(copy, original, " ", version(copy)));
            links.closeAsDuplicate(copy, original, "Samma sak handläggs redan.", version(copy));
            assertThat(cases.head(copy).status()).isEqualTo(CaseStatus.CLOSED);
            assertThat(links.of(original))
                    .singleElement()
                    .satisfies(link -> assertThat(link.kind()).isEqualTo(CaseLinkKind.DUPLICATE_OF));
        });
        assertThat(someone.signedInAs(story.head(copy).submittedBy(), () -> myCases.get(copy))
                        .history()
                        .getFirst()
                        .why())
                .isEqualTo("Samma sak handläggs redan.");
    }

    @Test
    void aDuplicateInTheNetworkIsNotClosedBesideIt() {
        CaseId copy = story.received("Dubblett i nätverket");
        CaseId original = story.received("Originalet");
        story.admit(story.dutyOfficer(), copy);
        someone.signedInAs(
                story.coordinator(),
                () -> refused(
                        "casework.refused.inNetwork",
                        () -> links.closeAsDuplicate(copy, original, "Samma", version(copy))));
    }

    @Test
    void onlyThoseWhoHandleTheCaseLinkIt() {
        CaseId one = story.received("Inte din att länka");
        CaseId other = story.received("Inte heller din");
        PersonId outsider = someone.staff(StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        long version = story.head(one).version();
        someone.signedInAs(outsider, () -> {
            refused("casework.refused.notYourUnit", () -> links.link(one, CaseLinkKind.PART_OF, other, version));
            refused("casework.refused.notYourUnit", () -> links.closeAsDuplicate(one, other, "Nej", version));
            assertThatThrownBy(() -> links.of(one)).isInstanceOf(NotFound.class);
        });
        PersonId duty = story.dutyOfficer();
        someone.signedInAs(duty, () -> links.link(one, CaseLinkKind.PART_OF, other, version));
        UUID link = someone.signedInAs(duty, () -> links.of(one)).getFirst().id();
        someone.signedInAs(outsider, () -> refused("casework.refused.notYourUnit", () -> links.unlink(link)));
        someone.signedInAs(duty, () -> {
            links.unlink(link);
            assertThat(links.of(other)).isEmpty();
        });
    }

    @Test
    void aLinkMadeOnAnOldPictureIsRefused() {
        CaseId one = story.received("Gammal bild");
        CaseId other = story.received("Annan bild");
        long old = story.head(one).version();
        someone.signedInAs(story.dutyOfficer(), () -> {
            cases.take(one, old);
            assertThatThrownBy(() -> links.link(one, CaseLinkKind.PART_OF, other, old))
                    .isInstanceOf(Conflict.class);
        });
    }

    @Test
    void anAssociationSeesOnlyLinksBetweenItsOwnCases() {
        PersonId owner = someone.person("Länkägare");
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        CaseId first = story.submit(owner, story.draft(owner, association, "Vår första"));
        CaseId second = story.submit(owner, story.draft(owner, association, "Vår andra"));
        CaseId foreign = story.received("KANARIE främmande ärende");
        someone.signedInAs(story.dutyOfficer(), () -> {
            links.link(first, CaseLinkKind.FOLLOW_UP_OF, second, version(first));
            links.link(first, CaseLinkKind.DUPLICATE_OF, foreign, version(first));
        });
        someone.signedInAs(owner, () -> {
            assertThat(links.mine(first))
                    .singleElement()
                    .satisfies(link -> assertThat(link.other()).isEqualTo(second));
            assertThatThrownBy(() -> links.mine(foreign)).isInstanceOf(NotFound.class);
            assertThat(myCases.get(first).toString()).doesNotContain("KANARIE");
        });
    }

    @Test
    void aCaseIsFoundByTheLastFiguresOfItsNumberAndByWords() {
        String word = "kvittergren" + Long.toString(System.nanoTime(), 36);
        CaseId one = story.received("Första " + word);
        CaseId other = story.received("Andra " + word);
        int number = story.head(other).number().number();
        someone.signedInAs(story.dutyOfficer(), () -> {
            assertThat(links.find(word, one)).extracting(CaseHead::id).containsExactly(other);
            assertThat(links.find(word + " " + number, one))
                    .extracting(CaseHead::id)
                    .containsExactly(other);
            assertThat(links.find("sam " + number, one))
                    .extracting(CaseHead::id)
                    .contains(other);
            assertThat(links.find(" ", one)).isEmpty();
        });
    }

    private long version(CaseId id) {
        return cases.head(id).version();
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}

package se.samverkan.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.journal.JournalEntry;
import se.samverkan.municipality.Precision;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

@DataTest
class PartnershipsDataTests {

    @Autowired
    Partnerships partnerships;

    @Autowired
    PublishedPartnerships published;

    @Autowired
    Units units;

    @Autowired
    Someone someone;

    @Autowired
    Clock clock;

    private UnitId committee;
    private PersonId officer;
    private PersonId communicator;
    private Examples example;

    @BeforeEach
    void aCompleteExample() {
        committee = units.committees().getFirst().id();
        officer = someone.staff(StaffRole.CASE_OFFICER, committee);
        communicator = someone.staff(StaffRole.COMMUNICATIONS, committee);
        AssociationId association =
                someone.association(someone.person("Ansvarig"), "Exempelföreningen " + UUID.randomUUID());
        example = Examples.complete().of(association.value()).by(committee.value());
    }

    @Test
    void aPartnershipIsWrittenReviewedPublishedAndEnded() {
        PartnershipId id = started();
        someone.signedInAs(officer, () -> partnerships.review(id, version(id)));
        someone.signedInAs(communicator, () -> {
            partnerships.publish(id, version(id));
            partnerships.end(id, LocalDate.now(clock.withZone(SwedishTime.ZONE)), version(id));
            assertThat(partnerships.details(id).history())
                    .extracting(JournalEntry::event)
                    .containsExactly(
                            "partnership.ended",
                            "partnership.published",
                            "partnership.reviewed",
                            "partnership.drafted");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE_OFFICER", "NETWORK_COORDINATOR", "COMMITTEE_SECRETARY", "COMMUNICATIONS"})
    void thoseWhoWorkWithAssociationsStartAndReview(StaffRole role) {
        someone.signedInAs(someone.staff(role, committee), () -> {
            PartnershipId id = partnerships.start(null, example.form());
            partnerships.change(id, example.withPurpose("Ett annat syfte.").form(), version(id));
            partnerships.review(id, version(id));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTACT_CENTRE", "NETWORK_MEMBER", "ADMINISTRATOR"})
    void otherStaffOnlyRead(StaffRole role) {
        PartnershipId id = started();
        someone.signedInAs(someone.staff(role, committee), () -> {
            long version = version(id);
            refusedAccess(() -> partnerships.start(null, example.form()));
            refusedAccess(() -> partnerships.change(id, example.form(), version));
            refusedAccess(() -> partnerships.review(id, version));
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COMMUNICATIONS", "ADMINISTRATOR"})
    void onlyCommunicationsAndAdministratorsPublish(StaffRole role) {
        PartnershipId id = reviewed();
        someone.signedInAs(someone.staff(role, committee), () -> {
            long version = version(id);
            refusedAccess(() -> partnerships.publish(id, version));
        });
        someone.signedInAs(communicator, () -> partnerships.publish(id, version(id)));
    }

    @Test
    void whoIsNotStaffSeesNoDraft() {
        PartnershipId id = started();
        someone.signedInAs(someone.person("Utomstående"), () -> {
            refusedAccess(() -> partnerships.details(id));
            refusedAccess(() -> partnerships.preview(id));
            refusedAccess(() -> partnerships.list(new PartnershipFilter("", null, null, 10)));
        });
    }

    @Test
    void onlyCommunicationsCorrectWhatIsPublicAndOnlyToSomethingComplete() {
        PartnershipId id = publishedOne();
        int number = number(id);
        someone.signedInAs(
                officer,
                () -> assertThatThrownBy(() ->
                                partnerships.change(id, example.named("Ändrat").form(), version(id)))
                        .isInstanceOf(Refused.class));
        someone.signedInAs(communicator, () -> {
            assertThatThrownBy(() -> partnerships.change(
                            id, example.withPurpose("Ring 811218-9876").form(), version(id)))
                    .isInstanceOfSatisfying(
                            PartnershipIncomplete.class,
                            why -> assertThat(why.reasons())
                                    .extracting(Reason::field)
                                    .containsExactly("purpose"));
            partnerships.change(id, example.withPurpose("Rättat syfte.").form(), version(id));
            assertThat(partnerships.details(id).history().getFirst())
                    .returns("partnership.corrected", JournalEntry::event)
                    .returns(Map.of("number", Integer.toString(number), "fields", "purpose"), JournalEntry::facts);
        });
        assertThat(published.byNumber(number)).get().satisfies(page -> {
            assertThat(page.purpose()).isEqualTo("Rättat syfte.");
            assertThat(page.changedAt()).isAfter(page.publishedAt());
        });
    }

    @Test
    void anIncompleteOneIsNotReviewed() {
        someone.signedInAs(officer, () -> {
            PartnershipId id = partnerships.start(null, example.withPurpose("").form());
            assertThatThrownBy(() -> partnerships.review(id, version(id))).isInstanceOf(PartnershipIncomplete.class);
            assertThat(partnerships.details(id).status()).isEqualTo(PartnershipStatus.DRAFT);
        });
    }

    @Test
    void theSecondOfTwoEditorsIsRefusedAndOverwritesNothing() {
        PartnershipId id = started();
        someone.signedInAs(officer, () -> {
            long seenByBoth = version(id);
            partnerships.change(id, example.withPurpose("Den förstas.").form(), seenByBoth);
            assertThatThrownBy(() -> partnerships.change(
                            id, example.withPurpose("Den andras.").form(), seenByBoth))
                    .isInstanceOf(Conflict.class);
            assertThat(partnerships.details(id).content().purpose()).isEqualTo("Den förstas.");
        });
    }

    @Test
    void ofTwoWhoPublishAtTheSameMomentOneIsRefused() throws Exception {
        PartnershipId id = reviewed();
        ConcurrentLinkedQueue<Refused> refusals = new ConcurrentLinkedQueue<>();
        long seen = someone.signedInAs(communicator, () -> version(id));
        together(
                2,
                () -> someone.signedInAs(communicator, () -> {
                    try {
                        partnerships.publish(id, seen);
                    } catch (Conflict conflict) {
                        refusals.add(conflict);
                    }
                }));
        assertThat(refusals).hasSize(1);
    }

    @Test
    void numbersAreUniqueAndWithoutGapsWhenManyStartAtOnce() throws Exception {
        int before = number(started());
        together(8, () -> started());
        int last = number(started());
        assertThat(last).isEqualTo(before + 9);
    }

    @Test
    void whatCannotBeStoredIsRefusedWithEveryReason() {
        Examples impossible =
                example.named("x".repeat(161)).giving(Examples.money(Party.MUNICIPALITY, 0, "1.005", Precision.EXACT));
        someone.signedInAs(
                officer,
                () -> assertThatThrownBy(() -> partnerships.start(null, impossible.form()))
                        .isInstanceOfSatisfying(
                                PartnershipIncomplete.class,
                                why -> assertThat(why.reasons())
                                        .extracting(Reason::field)
                                        .containsExactly("name", "contributions", "contributions")));
        someone.signedInAs(
                officer,
                () -> assertThatThrownBy(() -> partnerships.start(
                                null, example.by(UUID.randomUUID()).form()))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void staffFindDraftsByWordAndStatusPageByPage() {
        String word = "ord" + UUID.randomUUID().toString().substring(0, 8);
        someone.signedInAs(officer, () -> {
            for (int i = 0; i < 3; i++) {
                partnerships.start(null, example.named("Exempel " + word).form());
            }
            PartnershipFilter firstTwo = new PartnershipFilter(word, PartnershipStatus.DRAFT, null, 2);
            List<PartnershipRow> first = partnerships.list(firstTwo);
            List<PartnershipRow> rest = partnerships.list(new PartnershipFilter(
                    word, PartnershipStatus.DRAFT, first.getLast().number(), 2));
            assertThat(first).hasSize(2);
            assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
            assertThat(partnerships.counts(word)).isEqualTo(Map.of(PartnershipStatus.DRAFT, 3L));
        });
    }

    private PartnershipId started() {
        return someone.signedInAs(officer, () -> partnerships.start(null, example.form()));
    }

    private PartnershipId reviewed() {
        PartnershipId id = started();
        someone.signedInAs(officer, () -> partnerships.review(id, version(id)));
        return id;
    }

    private PartnershipId publishedOne() {
        PartnershipId id = reviewed();
        someone.signedInAs(communicator, () -> partnerships.publish(id, version(id)));
        return id;
    }

    private long version(PartnershipId id) {
        return partnerships.details(id).version();
    }

    private int number(PartnershipId id) {
        return someone.signedInAs(officer, () -> partnerships.details(id).number());
    }

    private static void refusedAccess(Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(AccessDeniedException.class);
    }

    private static void together(int times, Runnable step) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<?>> running = new ArrayList<>();
            IntStream.range(0, times).forEach(i -> running.add(threads.submit(step)));
            for (Future<?> one : running) {
                one.get(30, TimeUnit.SECONDS);
            }
        }
    }
}

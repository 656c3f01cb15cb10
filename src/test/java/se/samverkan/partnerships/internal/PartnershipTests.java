package se.samverkan.partnerships.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.partnerships.Examples.complete;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.access.PersonId;
import se.samverkan.partnerships.Examples;
import se.samverkan.partnerships.PartnershipId;
import se.samverkan.partnerships.PartnershipStatus;
import se.samverkan.shared.Refused;

class PartnershipTests {

    private static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    private final Examples example = complete();
    private final Partnership partnership = new Partnership(
            PartnershipId.next(), 12, null, ExampleTerms.of(example), new PersonId(UUID.randomUUID()), NOW);

    @Test
    void itsLifeLeadsFromDraftToEnd() {
        assertThat(partnership.status()).isEqualTo(PartnershipStatus.DRAFT);
        partnership.review(NOW);
        partnership.publish(NOW);
        partnership.end(TODAY, TODAY, LATER);
        assertThat(partnership.status()).isEqualTo(PartnershipStatus.ENDED);
        assertThat(partnership.terms().form().to()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @EnumSource
    void whatHasBeenPublicStaysPublic(PartnershipStatus status) {
        if (status.isPublic()) {
            assertThat(status.successors()).allMatch(PartnershipStatus::isPublic);
        }
    }

    @Test
    void nothingIsPublishedUnreviewed() {
        refused(() -> partnership.publish(NOW), "partnerships.refused.step");
    }

    @Test
    void aStepIsTakenOnce() {
        partnership.review(NOW);
        refused(() -> partnership.review(NOW), "partnerships.refused.step");
        partnership.publish(NOW);
        refused(() -> partnership.publish(NOW), "partnerships.refused.step");
    }

    @Test
    void aChangeToAReviewedOneMakesItADraftAgain() {
        partnership.review(NOW);
        assertThat(partnership.change(ExampleTerms.of(example.withPurpose("Ett annat.")), LATER))
                .containsExactly("purpose");
        assertThat(partnership.status()).isEqualTo(PartnershipStatus.DRAFT);
    }

    @Test
    void savingWithoutAChangeChangesNothing() {
        partnership.review(NOW);
        assertThat(partnership.change(ExampleTerms.of(example), LATER)).isEmpty();
        assertThat(partnership.status()).isEqualTo(PartnershipStatus.REVIEWED);
        assertThat(partnership.changedAt()).isEqualTo(NOW);
    }

    @Test
    void aCorrectionStaysPublicUnderTheSameAddress() {
        partnership.review(NOW);
        partnership.publish(NOW);
        partnership.change(ExampleTerms.of(example.named("Ett nytt namn")), LATER);
        assertThat(partnership.status()).isEqualTo(PartnershipStatus.PUBLISHED);
        assertThat(partnership.slug()).isEqualTo("trygg-kvall-pa-stan-12");
        assertThat(partnership.changedAt()).isEqualTo(LATER);
        assertThat(partnership.publishedAt()).isEqualTo(NOW);
    }

    @Test
    void itEndsWithinItsTimeAndNotInTheFuture() {
        partnership.review(NOW);
        partnership.publish(NOW);
        refused(() -> partnership.end(TODAY.plusDays(1), TODAY, NOW), "partnerships.refused.endNotYet");
        refused(() -> partnership.end(LocalDate.of(2023, 12, 31), TODAY, NOW), "partnerships.refused.endBeforeStart");
        assertThat(partnership.status()).isEqualTo(PartnershipStatus.PUBLISHED);
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable step, String key) {
        return assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}

package se.samverkan.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.Precision;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;

/** The public search. A word of its own keeps each test apart from what others have published. */
@DataTest
class PublishedPartnershipsDataTests {

    @Autowired
    Partnerships partnerships;

    @Autowired
    PublishedPartnerships published;

    @Autowired
    PartnershipFigures figures;

    @Autowired
    Units units;

    @Autowired
    Themes themes;

    @Autowired
    Someone someone;

    private final String word = "ord" + UUID.randomUUID().toString().substring(0, 8);
    private UnitRow committee;
    private UnitRow otherCommittee;
    private PersonId communicator;
    private Examples example;

    @BeforeEach
    void aCompleteExample() {
        committee = units.committees().get(0);
        otherCommittee = units.committees().get(1);
        communicator = someone.staff(StaffRole.COMMUNICATIONS, committee.id());
        AssociationId association = someone.association(someone.person("Ansvarig"), "Exempelföreningen Ängen " + word);
        example = Examples.complete()
                .of(association.value())
                .by(committee.id().value())
                .named("Öppna dörrar för café & möten " + word);
    }

    @Test
    void draftsAndReviewedOnesAreNeitherFoundNorReachedByNumber() {
        int draft = someone.signedInAs(
                communicator,
                () -> details(partnerships.start(null, example.form())).number());
        int reviewed = someone.signedInAs(communicator, () -> {
            PartnershipId id = partnerships.start(null, example.form());
            partnerships.review(id, details(id).version());
            return details(id).number();
        });
        assertThat(found(word)).isEmpty();
        assertThat(published.byNumber(draft)).isEmpty();
        assertThat(published.byNumber(reviewed)).isEmpty();
        assertThat(published.all()).extracting(PublishedRow::number).doesNotContain(draft, reviewed);
    }

    @Test
    void thePageShowsWhatWasWritten() {
        ThemeRow theme = themes.current().getFirst();
        int number = publish(example.about(theme.id().value()).withNote("Exempel"));
        PublishedPartnership page = published.byNumber(number).orElseThrow();
        assertThat(page.slug()).isEqualTo("oppna-dorrar-for-cafe-moten-" + word + "-" + number);
        assertThat(page.committee()).isEqualTo(committee.name());
        assertThat(page.themes()).containsExactly(theme.name());
        assertThat(page.contributions()).containsExactly(Examples.KRONOR, Examples.HOURS);
        assertThat(page.note()).isEqualTo("Exempel");
    }

    @Test
    void anEndedOneIsStillThere() {
        int number = publish(example);
        someone.signedInAs(communicator, () -> {
            PartnershipRow row = partnerships
                    .list(new PartnershipFilter(word, null, null, 1))
                    .getFirst();
            partnerships.end(
                    row.id(), LocalDate.of(2025, 6, 30), details(row.id()).version());
        });
        assertThat(published.byNumber(number)).get().returns(LocalDate.of(2025, 6, 30), PublishedPartnership::to);
        assertThat(found(word)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "öppna dörrar",
                "OPPNA DORR",
                "dörrar, öppna!",
                "för möt",
                "cafe",
                "ca mö",
                "exempelforeningen ang",
                "vuxna ute"
            })
    void theSearchForgives(String words) {
        publish(example);
        assertThat(found(words + " " + word)).hasSize(1);
    }

    @Test
    void everyWordMustMatchTheBeginningOfAWord() {
        publish(example);
        assertThat(found("öppna finnsinte " + word)).isEmpty();
        assertThat(found("ppna " + word)).isEmpty();
        assertThat(found("ff " + word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+-><()~*\"@",
                "\"",
                "((",
                "+*",
                "@4",
                "%",
                "_",
                "\\",
                "'; drop table partnership; --",
                "\u0000",
                "\uD83D\uDE00",
                "\uD840\uDC00\uD840\uDC00\uD840\uDC00",
                "\uD800",
                "ﷺ",
                "{NONE} :theme ? %s"
            })
    void hostileWordsBreakNothing(String words) {
        publish(example);
        PartnershipSearch everywhere = new PartnershipSearch(words + " " + word, words, null, words, -1, -1, -1);
        assertThat(published.search(everywhere).rows()).isEmpty();
        assertThat(found(words + " finnsinte " + word)).isEmpty();
        assertThat(published.search(new PartnershipSearch(words, null, null, null, null, 99, 99)))
                .isNotNull();
    }

    @Test
    void facetsCountWhatEachChoiceWouldGive() {
        ThemeRow theme = themes.current().getFirst();
        publish(example.about(theme.id().value()));
        publish(example.as(PartnershipForm.CONTRACT).by(otherCommittee.id().value()));
        publish(example.as(PartnershipForm.CONTRACT).lasting(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));

        PublishedPage all = search(word, null, null, null);
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.themes()).containsExactly(new Facet(theme.slug(), theme.name(), 1));
        assertThat(all.forms())
                .extracting(Facet::value, Facet::count)
                .containsExactly(tuple("CONTRACT", 2L), tuple("IOP", 1L));
        assertThat(all.forms().getLast().label().sv()).isEqualTo("Idéburet offentligt partnerskap (IOP)");
        assertThat(all.committees())
                .containsExactly(
                        new Facet(committee.slug(), committee.name(), 2),
                        new Facet(otherCommittee.slug(), otherCommittee.name(), 1));
        assertThat(all.years())
                .extracting(Facet::value, Facet::count)
                .containsExactly(tuple("2025", 2L), tuple("2024", 3L));

        PublishedPage contracts = search(word, PartnershipForm.CONTRACT, null, 2025);
        assertThat(contracts.rows()).hasSize(1);
        assertThat(contracts.total()).isEqualTo(1);
        assertThat(contracts.forms()).extracting(Facet::count).containsExactly(1L, 1L);
        assertThat(contracts.years())
                .extracting(Facet::value, Facet::count)
                .containsExactly(tuple("2025", 1L), tuple("2024", 2L));
        assertThat(search(word, null, otherCommittee.slug(), null).rows()).hasSize(1);
        assertThat(published
                        .search(new PartnershipSearch(word, theme.slug(), null, null, null, 0, 10))
                        .rows())
                .extracting(PublishedRow::themes)
                .containsExactly(List.of(theme.name()));
    }

    @Test
    void pagesFollowEachOtherNewestFirst() {
        int first = publish(example);
        int second = publish(example);
        assertThat(published
                        .search(new PartnershipSearch(word, null, null, null, null, 0, 1))
                        .rows())
                .extracting(PublishedRow::number)
                .containsExactly(second);
        assertThat(published
                        .search(new PartnershipSearch(word, null, null, null, null, 1, 1))
                        .rows())
                .extracting(PublishedRow::number)
                .containsExactly(first);
    }

    @Test
    void figuresAreTheSumsOfWhatIsPublished() {
        LocalDate from = LocalDate.of(1931, 1, 1);
        YearSum before = sum(1931);
        publish(example.lasting(from, null)
                .giving(
                        Examples.money(Party.MUNICIPALITY, 1931, "100.10", Precision.EXACT),
                        Examples.money(Party.MUNICIPALITY, 1931, "0.20", Precision.EXACT),
                        Examples.money(Party.MUNICIPALITY, 1932, "7", Precision.ABOUT),
                        Examples.money(Party.ASSOCIATION, 1931, "50", Precision.EXACT)));
        ContributionLine unpublished = Examples.money(Party.MUNICIPALITY, 1931, "999", Precision.EXACT);
        someone.signedInAs(communicator, () -> {
            partnerships.start(
                    null, example.lasting(from, null).giving(unpublished).form());
        });
        YearSum after = sum(1931);
        assertThat(after.amount().subtract(before.amount())).isEqualByComparingTo("100.30");
        assertThat(after.partnerships() - before.partnerships()).isEqualTo(1);
        assertThat(after.exact()).isTrue();
        assertThat(sum(1932).exact()).isFalse();
    }

    private YearSum sum(int year) {
        return figures.municipalityMoney().stream()
                .filter(sum -> sum.year() == year)
                .findFirst()
                .orElse(new YearSum(year, PartnershipForm.IOP, BigDecimal.ZERO, 0, true));
    }

    private List<PublishedRow> found(String words) {
        return search(words, null, null, null).rows();
    }

    private PublishedPage search(
            String words, @Nullable PartnershipForm form, @Nullable String committeeSlug, @Nullable Integer year) {
        return published.search(new PartnershipSearch(words, null, form, committeeSlug, year, 0, 10));
    }

    private int publish(Examples written) {
        return someone.signedInAs(communicator, () -> {
            PartnershipId id = partnerships.start(null, written.form());
            partnerships.review(id, details(id).version());
            partnerships.publish(id, details(id).version());
            return details(id).number();
        });
    }

    private PartnershipDetails details(PartnershipId id) {
        return partnerships.details(id);
    }
}

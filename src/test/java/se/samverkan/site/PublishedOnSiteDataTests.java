package se.samverkan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.Precision;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;
import se.samverkan.partnerships.Examples;
import se.samverkan.partnerships.PartnershipId;
import se.samverkan.partnerships.Partnerships;
import se.samverkan.partnerships.Party;
import se.samverkan.partnerships.PublishedPartnerships;

/** From the staff's button to the citizen's page. A word of its own keeps each test apart from what is cached. */
@DataTest
class PublishedOnSiteDataTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Partnerships partnerships;

    @Autowired
    PublishedPartnerships published;

    @Autowired
    Units units;

    @Autowired
    Someone someone;

    private final String word = "ord" + UUID.randomUUID().toString().substring(0, 8);
    private PersonId communicator;
    private Examples example;

    @BeforeEach
    void aCompleteExample() {
        UnitRow committee = units.committees().getFirst();
        communicator = someone.staff(StaffRole.COMMUNICATIONS, committee.id());
        AssociationId association = someone.association(someone.person("Ansvarig"), "Exempelföreningen " + word);
        example = Examples.complete()
                .of(association.value())
                .by(committee.id().value())
                .named("Öppna dörrar <b>" + word)
                .giving(
                        Examples.HOURS,
                        Examples.money(Party.MUNICIPALITY, 2024, "250000", Precision.ABOUT),
                        Examples.money(Party.MUNICIPALITY, 2025, "29000000", Precision.A_LITTLE_OVER));
    }

    @Test
    void aPublishedPartnershipHasItsPageInBothLanguages() throws Exception {
        int number = start(true);
        String slug = published.byNumber(number).orElseThrow().slug();
        String page = open("/partnerskap/" + slug).getContentAsString();
        assertThat(page)
                .contains("Öppna dörrar &lt;b&gt;" + word, "Exempelföreningen " + word, "<caption", "120 timmar")
                .containsPattern("cirka 250\\h000 kr")
                .containsPattern("drygt 29\\h000\\h000 kr")
                .contains("Uppgifterna ändrades senast");
        assertThat(open("/en/partnerskap/" + slug).getContentAsString())
                .contains("<html lang=\"en\">", "<h1 lang=\"sv\">", "The information was last changed on");
    }

    @Test
    void theNumberFindsItWhateverWordsStandBefore() throws Exception {
        int number = start(true);
        MockHttpServletResponse answer = open("/en/partnerskap/gammalt-namn-" + number);
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getRedirectedUrl())
                .isEqualTo("/en/partnerskap/"
                        + published.byNumber(number).orElseThrow().slug());
    }

    @Test
    void aDraftIsNowhere() throws Exception {
        int number = start(false);
        MockHttpServletResponse page = open("/partnerskap/oppna-dorrar-" + number);
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString()).doesNotContain(word);
        assertThat(open("/partnerskap?sok=" + word).getContentAsString()).contains("Inget partnerskap stämmer");
    }

    @Test
    void theSearchFindsItAndSaysHowMany() throws Exception {
        start(true);
        assertThat(open("/partnerskap?sok=" + word).getContentAsString())
                .containsPattern("role=\"status\">Ett partnerskap<")
                .contains("Öppna dörrar &lt;b&gt;" + word);
    }

    private int start(boolean publish) {
        int[] number = new int[1];
        someone.signedInAs(communicator, () -> {
            PartnershipId id = partnerships.start(null, example.form());
            if (publish) {
                partnerships.review(id, partnerships.details(id).version());
                partnerships.publish(id, partnerships.details(id).version());
            }
            number[0] = partnerships.details(id).number();
        });
        return number[0];
    }

    private MockHttpServletResponse open(String page) throws Exception {
        return mvc.perform(get(page)).andReturn().getResponse();
    }
}

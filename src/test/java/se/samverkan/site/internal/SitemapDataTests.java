package se.samverkan.site.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;
import se.samverkan.partnerships.Examples;
import se.samverkan.partnerships.PartnershipId;
import se.samverkan.partnerships.Partnerships;
import se.samverkan.programmes.Schemes;

@DataTest
class SitemapDataTests {

    @Autowired
    RobotsController robots;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Schemes schemes;

    @Autowired
    Units units;

    @Autowired
    Someone someone;

    @Test
    void searchEnginesAreToldOfWhatIsPublishedAndOfNothingElse() {
        String word = "ord" + UUID.randomUUID().toString().substring(0, 8);
        UnitRow committee = units.committees().getFirst();
        PersonId communicator = someone.staff(StaffRole.COMMUNICATIONS, committee.id());
        AssociationId association = someone.association(someone.person("Ansvarig"), "Exempelföreningen " + word);
        Examples example =
                Examples.complete().of(association.value()).by(committee.id().value());
        someone.signedInAs(communicator, () -> {
            partnerships.start(null, example.named("Utkast " + word).form());
            PartnershipId id =
                    partnerships.start(null, example.named("Klart " + word).form());
            partnerships.review(id, partnerships.details(id).version());
            partnerships.publish(id, partnerships.details(id).version());
        });
        assertThat(robots.sitemap().getBody())
                .contains("/partnerskap/klart-" + word, "/en/partnerskap/klart-" + word)
                .doesNotContain("utkast-" + word)
                .contains("/bidrag/" + schemes.current().getFirst().slug());
        assertThat(robots.robots().getBody()).contains("Disallow: /app", "Sitemap: http");
    }
}

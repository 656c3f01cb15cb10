package se.samverkan.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AtOnce;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.Schemes;
import se.samverkan.runtime.PortalClock;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Uuid7;

/** One draft for several windows and several persons. */
@DataTest
class DraftsTogetherDataTests {

    @Autowired
    Drafts drafts;

    @Autowired
    CoEditors coEditors;

    @Autowired
    Schemes schemes;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void windowsThatBeginTheSameApplicationAtTheSameMomentGetOneDraft() {
        PersonId owner = someone.person("Två fönster");
        AssociationId association = someone.association(owner, name());
        CallId call = openCall();
        List<Object> begun = AtOnce.run(
                () -> someone.signedInAs(owner, () -> drafts.startGrant(association, call)),
                () -> someone.signedInAs(owner, () -> drafts.startGrant(association, call)),
                () -> someone.signedInAs(owner, () -> drafts.startGrant(association, call)));
        assertThat(begun).allMatch(DraftId.class::isInstance).containsOnly(begun.getFirst());
        assertThat(someone.signedInAs(owner, () -> drafts.of(association))).hasSize(1);
    }

    @Test
    void afterADraftHasBeenThrownAwayAnotherCanBeBegun() {
        PersonId owner = someone.person("Ångrar sig");
        AssociationId association = someone.association(owner, name());
        someone.signedInAs(owner, () -> {
            DraftId first = drafts.startGrant(association, openCall());
            drafts.discard(first);
            assertThat(drafts.startGrant(association, openCall())).isNotEqualTo(first);
        });
    }

    @Test
    void thoseWhoHaveTheDraftOpenSeeEachOtherUntilTheyHaveBeenSilentForAMinute() {
        PersonId owner = someone.person("Kerstin");
        AssociationId association = someone.association(owner, name());
        PersonId colleague = colleague("Birger", association);
        DraftId id = story.draft(owner, association, "Tillsammans");
        someone.signedInAs(
                colleague, () -> assertThat(coEditors.here(id, "idea")).isEmpty());
        someone.signedInAs(
                owner, () -> assertThat(coEditors.here(id, "people")).containsExactly(new Presence("Birger", "idea")));
        PortalClock.asOf(
                clock.instant().plus(Duration.ofSeconds(61)),
                () -> someone.signedInAs(
                        owner, () -> assertThat(coEditors.here(id, "people")).isEmpty()));
    }

    @Test
    void whoHasLeftIsNotShown() {
        PersonId owner = someone.person("Stannar");
        AssociationId association = someone.association(owner, name());
        PersonId colleague = colleague("Går", association);
        DraftId id = story.draft(owner, association, "Lämnat");
        someone.signedInAs(colleague, () -> {
            coEditors.here(id, "idea");
            coEditors.gone(id);
        });
        someone.signedInAs(owner, () -> assertThat(coEditors.here(id, "")).isEmpty());
    }

    @Test
    void aStrangerIsNotToldWhoIsThere() {
        PersonId owner = someone.person("Ägare");
        DraftId id = story.draft(owner, someone.association(owner, name()), "Eget");
        assertThatThrownBy(() -> someone.signedInAs(story.dutyOfficer(), () -> coEditors.here(id, "")))
                .isInstanceOf(NotFound.class);
    }

    private PersonId colleague(String name, AssociationId association) {
        PersonId colleague = someone.person(name);
        jdbc.sql("insert into mandate (id, association_id, person_id, kind, valid_from, version)"
                        + " values (?, ?, ?, 'EDITOR', '2020-01-01', 0)")
                .params(Uuid7.next(), association.value(), colleague.value())
                .update();
        return colleague;
    }

    private CallId openCall() {
        return schemes.open().stream()
                .map(open -> open.call().id())
                .filter(schemes::isOpen)
                .findFirst()
                .orElseThrow();
    }

    private static String name() {
        return "Exempelföreningen " + UUID.randomUUID();
    }
}

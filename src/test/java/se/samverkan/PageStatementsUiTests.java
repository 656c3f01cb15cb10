package se.samverkan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.submissions.DraftId;

/** No page asks the database more for every row it shows, and none asks much. */
@DataTest
class PageStatementsUiTests extends SpringBrowserlessTest {

    /**
     * The budget of a case page; the frame around it asks for the bell's number, what the page answers of it and whom
     * one acts for; that somebody has read it is written.
     */
    private static final long MOST = 12 + 3 + 1;

    private static final int MORE = 5;

    @Autowired
    Someone someone;

    @Autowired
    CaseStory story;

    /** Each walk signs in by itself. */
    @Override
    protected void initVaadinEnvironment() {}

    @Test
    void pagesOfTheStaffCostNoMoreWithMoreOnThem() {
        PersonId person = someone.staff(StaffRole.NETWORK_COORDINATOR, story.networkUnit());
        for (StaffRole role : List.of(StaffRole.ADMINISTRATOR, StaffRole.COMMUNICATIONS)) {
            someone.appoint(person, role, story.networkUnit());
        }
        someone.appoint(person, StaffRole.CONTACT_CENTRE, story.unit("kontaktcenter"));
        CaseId id = story.received("Räknad sida");
        AssociationId association = story.head(id).association();
        List<String> pages = List.of(
                "inkorg",
                "natverket",
                "yttranden",
                "partnerskap",
                "partnerskap/nytt",
                "foreningar",
                "foreningar/dubbletter",
                "foreningar/" + association.value(),
                "enheter",
                "teman-och-mal",
                "fordelning",
                "etiketter",
                "franvaro",
                "personal",
                "mejl",
                "mejltexter",
                "registrera",
                "notiser",
                "notiser/val",
                "konto",
                "handlaggning/" + id.value());
        walk(person, pages, () -> {
            for (int i = 0; i < MORE; i++) {
                CaseId more = story.received("Fler sidor " + i);
                story.admit(story.dutyOfficer(), more);
                someone.staff(StaffRole.CASE_OFFICER, story.networkUnit());
            }
        });
    }

    @Test
    void pagesOfAnAssociationCostNoMoreWithMoreOnThem() {
        PersonId owner = someone.person("Räknande Ägare");
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        CaseId id = story.submit(owner, story.draft(owner, association, "Räknad"));
        DraftId draft = story.draft(owner, association, "Räknat utkast");
        List<String> pages = List.of(
                "",
                "arenden",
                "arenden/" + id.value(),
                "ansok",
                "initiativ/nytt",
                "forening",
                "forening/andra",
                "vagledning",
                "notiser",
                "notiser/val",
                "konto",
                "utkast/" + draft.value());
        walk(owner, pages, () -> {
            for (int i = 0; i < MORE; i++) {
                story.submit(owner, story.draft(owner, association, "Fler " + i));
                story.draft(owner, association, "Fler utkast " + i);
            }
        });
    }

    private void walk(PersonId person, List<String> pages, Runnable more) {
        Map<String, Long> few = new LinkedHashMap<>();
        Map<String, Long> many = new LinkedHashMap<>();
        someone.signedInAs(person, super::initVaadinEnvironment);
        UI.getCurrent().setLocale(Locale.of("sv"));
        count(person, pages, few);
        count(person, pages, few);
        more.run();
        count(person, pages, many);
        cleanVaadinEnvironment();
        assertThat(few).allSatisfy((page, count) -> assertThat(count).as(page).isBetween(1L, MOST));
        assertThat(many).allSatisfy((page, count) -> assertThat(count).as(page).isLessThanOrEqualTo(few.get(page)));
    }

    /** Each page from another one, in a request of its own, as when somebody follows a link. */
    private void count(PersonId person, List<String> pages, Map<String, Long> counts) {
        for (String page : pages) {
            someone.inRequest(person, () -> {
                UI.getCurrent().navigate(page.equals("konto") ? "notiser/val" : "konto");
                counts.put(page, CountedStatements.of(() -> UI.getCurrent().navigate(page)));
            });
        }
    }
}

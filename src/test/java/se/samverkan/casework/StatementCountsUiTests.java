package se.samverkan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.CaseStory;
import se.samverkan.CountedStatements;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.partnerships.PartnershipFilter;
import se.samverkan.partnerships.Partnerships;

/** The budgets of lists and pages: a page never asks the database once a row, nor more the longer a case has lived. */
@DataTest
class StatementCountsUiTests extends SpringBrowserlessTest {

    private static final int LIST = 3;
    private static final int CASE_PAGE = 12;
    /** The bell in the frame around every page counts what is unread, and marks what the page has answered. */
    private static final int FRAME = 2;
    /** That the reader has seen the case is written, so that the inbox can say what is new. */
    private static final int SEEN = 1;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Inbox inbox;

    @Autowired
    Conversation conversation;

    @Autowired
    Partnerships partnerships;

    private CaseId caseId;
    private PersonId coordinator;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        coordinator = story.coordinator();
        caseId = story.received("Räknat ärende");
        someone.signedInAs(coordinator, super::initVaadinEnvironment);
        UI.getCurrent().setLocale(Locale.of("sv"));
    }

    @Test
    void theInboxWithItsTabsCostsAtMostThreeStatements() {
        for (int i = 0; i < 5; i++) {
            story.received("Fler ärenden " + i);
        }
        someone.inRequest(coordinator, () -> {
            assertThat(inbox.page(InboxFilter.of(InboxTab.ALL, InboxSort.DUE, "arende"), null)
                            .rows())
                    .hasSizeGreaterThan(1);
            assertThat(CountedStatements.of(() -> {
                        inbox.page(InboxFilter.of(InboxTab.ALL), null);
                        inbox.counts();
                    }))
                    .isBetween(1L, (long) LIST);
        });
    }

    @Test
    void thePartnershipListCostsAtMostThreeStatements() {
        someone.inRequest(
                coordinator,
                () -> assertThat(CountedStatements.of(() -> {
                            partnerships.list(new PartnershipFilter("", null, null, 50));
                            partnerships.counts("");
                        }))
                        .isBetween(1L, (long) LIST));
    }

    @Test
    void theCasePageCostsAtMostTwelveStatementsHoweverMuchHasHappened() {
        String page = "handlaggning/" + caseId.value();
        story.admit(story.dutyOfficer(), caseId);
        someone.inRequest(coordinator, () -> {
            UI.getCurrent().navigate("inkorg");
            long young = CountedStatements.of(() -> UI.getCurrent().navigate(page));
            assertThat(young).isBetween(1L, (long) CASE_PAGE + FRAME + SEEN);
            for (int i = 0; i < 30; i++) {
                conversation.write(caseId, "Meddelande " + i);
                conversation.note(caseId, "Anteckning " + i);
            }
            UI.getCurrent().navigate("inkorg");
            assertThat(CountedStatements.of(() -> UI.getCurrent().navigate(page)))
                    .isLessThanOrEqualTo(young);
        });
    }
}

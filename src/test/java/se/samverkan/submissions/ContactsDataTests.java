package se.samverkan.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.Conversation;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.Forms;
import se.samverkan.network.NetworkQueue;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.ProtectedDetails;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/** Who may know how to reach the association that has sent something. */
@DataTest
class ContactsDataTests {

    private static final String WHOM = "Prov Person";
    private static final String PHONE = "174";
    private static final String REASON = "Hen ringde och bad mig ringa upp.";

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Cases cases;

    @Autowired
    Submissions submissions;

    @Autowired
    SentCopies copies;

    @Autowired
    Conversation conversation;

    @Autowired
    NetworkQueue queue;

    @Autowired
    Associations associations;

    @Autowired
    ProtectedDetails details;

    @Autowired
    Forms forms;

    @Autowired
    Documents documents;

    private PersonId owner;
    private PersonId officer;
    private AssociationId association;
    private CaseId id;

    @BeforeEach
    void aCase() {
        owner = someone.person("Kontaktbar Ägare");
        association = someone.association(owner, "Exempeljouren " + UUID.randomUUID());
        id = story.submit(owner, story.draft(owner, association, "Nåbar"));
        officer = story.dutyOfficer();
    }

    @Test
    void theUnitThatHandlesTheCaseKnowsWhomToCall() {
        assertThat(sentAsReadBy(officer)).contains(WHOM).contains(PHONE);
    }

    @Test
    void theNetworkReadsWhatItIsAboutButNeitherWhomToCallNorWhatStaffWrite() {
        someone.signedInAs(officer, () -> conversation.note(id, "Ring inte före tio."));
        story.admit(officer, id);
        PersonId member = someone.staff(StaffRole.NETWORK_MEMBER, story.unit("aldreforvaltningen"));
        assertThat(sentAsReadBy(member)).contains("mötesplats").doesNotContain(WHOM, PHONE);
        someone.signedInAs(member, () -> {
            CaseHead head = cases.head(id);
            assertThat(queue.of(head)).isPresent();
            assertThatThrownBy(() -> conversation.notes(head)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> conversation.messages(head)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cases.history(head)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> copies.of(id, Locale.of("sv"))).isInstanceOf(NotFound.class);
            assertThat(submissions.mayOpenContacts(head)).isFalse();
            assertThatThrownBy(() -> submissions.openContacts(id, REASON)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void theFilesAreReadByTheUnitAndOnceSharedByTheNetworkAndByNobodyElse() {
        FileOwner files = new FileOwner(Submissions.FILES, id.value());
        PersonId member = someone.staff(StaffRole.NETWORK_MEMBER, story.unit("aldreforvaltningen"));
        PersonId elsewhere = someone.staff(StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        assertThat(someone.signedInAs(officer, () -> documents.mayRead(files))).isTrue();
        assertThat(someone.signedInAs(member, () -> documents.mayRead(files))).isFalse();
        story.admit(officer, id);
        assertThat(someone.signedInAs(member, () -> documents.mayRead(files))).isTrue();
        assertThat(someone.signedInAs(elsewhere, () -> documents.mayRead(files)))
                .isFalse();
        assertThat(someone.signedInAs(someone.person("Främling"), () -> documents.mayRead(files)))
                .isFalse();
    }

    @Test
    void aReasonOpensNothingToThoseWhoMayNotReadTheCase() {
        protect();
        PersonId other = someone.staff(StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        assertThatThrownBy(() -> someone.signedInAs(other, () -> submissions.openContacts(id, REASON)))
                .isInstanceOf(NotFound.class);
        PersonId coordinator = story.coordinator();
        assertThat(someone.signedInAs(coordinator, () -> details.readings(association)))
                .isEmpty();
    }

    @Test
    void howToReachThemIsAlsoFoundInRowsAndNothingElseIs() {
        FormDefinition premises = forms.current("lokalbidrag").definition();
        assertThat(premises.withoutContacts().toString()).doesNotContain("premises_address", "contact_name");
        assertThat(premises.contactsOnly().toString())
                .contains("premises_address", "contact_name")
                .doesNotContain("key=title");
    }

    @Test
    void whatIsProtectedIsReadWithAReasonAndTheReadingIsKept() {
        protect();
        assertThat(sentAsReadBy(officer)).contains("mötesplats").doesNotContain(WHOM, PHONE);
        someone.signedInAs(officer, () -> {
            assertThat(copies.of(id, Locale.of("sv")).sections().toString()).doesNotContain(WHOM, PHONE);
            assertThat(submissions.mayOpenContacts(cases.head(id))).isTrue();
            assertThatThrownBy(() -> submissions.openContacts(id, "")).isInstanceOf(Refused.class);
            assertThat(submissions
                            .openContacts(id, REASON)
                            .contactsOnly()
                            .answers()
                            .toString())
                    .contains(WHOM, PHONE)
                    .doesNotContain("mötesplats");
        });
        PersonId coordinator = story.coordinator();
        assertThat(someone.signedInAs(coordinator, () -> details.readings(association)))
                .singleElement()
                .satisfies(reading -> assertThat(reading.reason()).isEqualTo(REASON));
    }

    private void protect() {
        someone.signedInAs(
                owner,
                () -> details.set(
                        association, true, associations.get(association).version()));
    }

    private String sentAsReadBy(PersonId reader) {
        return someone.signedInAs(reader, () -> {
            CaseHead head = cases.head(id);
            return submissions.versionsIn(head).toString()
                    + submissions.in(head).orElseThrow().answers();
        });
    }
}

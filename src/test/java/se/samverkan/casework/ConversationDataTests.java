package se.samverkan.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.documents.Documents;
import se.samverkan.documents.StoredFile;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.statements.AskStatementForm;
import se.samverkan.statements.StatementStance;
import se.samverkan.statements.Statements;

@DataTest
class ConversationDataTests {

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Cases cases;

    @Autowired
    MyCases myCases;

    @Autowired
    Conversation conversation;

    @Autowired
    Statements statements;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    private CaseId id;
    private PersonId duty;
    private PersonId applicant;
    private PersonId stranger;
    private PersonId otherUnit;

    @BeforeEach
    void aCase() {
        id = story.received("Samtal");
        duty = story.dutyOfficer();
        applicant = story.head(id).submittedBy();
        stranger = someone.person("Främling");
        otherUnit = someone.staff(StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
    }

    @Test
    void filesFollowAMessageToBothSidesAndToNobodyElse() {
        StoredFile file = someone.signedInAs(applicant, () -> {
            UUID upload = conversation.attachAsApplicant(id);
            documents.receive(Conversation.files(upload), "message", "karta.pdf", pdf());
            conversation.writeAsApplicant(id, "Här är kartan.", upload);
            return myCases.get(id).messages().getFirst().files().getFirst();
        });
        assertThat(file.name()).isEqualTo("karta.pdf");
        assertThat(mayRead(applicant, file)).isTrue();
        assertThat(mayRead(duty, file)).isTrue();
        assertThat(mayRead(stranger, file)).isFalse();
        assertThat(mayRead(otherUnit, file)).isFalse();
        someone.signedInAs(
                duty,
                () -> assertThat(
                                conversation.messages(cases.head(id)).getFirst().files())
                        .hasSize(1));
    }

    @Test
    void whatIsOnItsWayIsTheWritersOwnAndWhatIsSentStaysAsItWasSent() {
        UUID upload = someone.signedInAs(duty, () -> conversation.attach(id));
        assertThat(mayChange(duty, upload)).isTrue();
        assertThat(mayChange(story.dutyOfficer(), upload)).isFalse();
        assertThat(mayChange(applicant, upload)).isFalse();
        UUID message = someone.signedInAs(duty, () -> {
            documents.receive(Conversation.files(upload), "message", "svar.pdf", pdf());
            conversation.write(id, "Svar bifogas.", upload);
            return conversation.messages(cases.head(id)).getFirst().id();
        });
        assertThat(mayChange(duty, message)).isFalse();
        assertThat(mayChange(duty, upload)).isFalse();
    }

    @Test
    void nobodySendsAnothersFilesNorTheSameTwice() {
        UUID upload = someone.signedInAs(applicant, () -> conversation.attachAsApplicant(id));
        someone.signedInAs(
                duty,
                () -> assertThatThrownBy(() -> conversation.write(id, "Era filer", upload))
                        .isInstanceOf(NotFound.class));
        someone.signedInAs(applicant, () -> {
            conversation.writeAsApplicant(id, "En gång", upload);
            assertThatThrownBy(() -> conversation.writeAsApplicant(id, "Två gånger", upload))
                    .isInstanceOf(NotFound.class);
        });
        someone.signedInAs(
                stranger,
                () -> assertThatThrownBy(() -> conversation.attachAsApplicant(id))
                        .isInstanceOf(NotFound.class));
        someone.signedInAs(
                otherUnit,
                () -> assertThatThrownBy(() -> conversation.attach(id)).isInstanceOf(Refused.class));
    }

    @Test
    void bothSidesSeeWhenTheOtherHasRead() {
        someone.signedInAs(duty, () -> conversation.write(id, "Hur många blir ni?"));
        assertThat(someone.signedInAs(duty, () -> conversation.messages(cases.head(id)))
                        .getFirst()
                        .readAt())
                .isNull();
        someone.signedInAs(applicant, () -> conversation.readByApplicant(id));
        assertThat(someone.signedInAs(duty, () -> conversation.messages(cases.head(id)))
                        .getFirst()
                        .readAt())
                .isNotNull();
        someone.signedInAs(applicant, () -> conversation.writeAsApplicant(id, "Tjugo."));
        someone.signedInAs(duty, () -> {
            assertThat(cases.head(id).has(CasePart.UNREAD_MESSAGE)).isTrue();
            conversation.readByStaff(id);
        });
        assertThat(someone.signedInAs(applicant, () -> myCases.get(id))
                        .messages()
                        .getLast()
                        .readAt())
                .isNotNull();
    }

    @Test
    void whoeverIsMentionedIsToldAndReadsTheCaseUntilItEnds() {
        assertThat(reads(otherUnit)).isFalse();
        someone.signedInAs(duty, () -> conversation.note(id, "Vad säger du?", Set.of(otherUnit)));
        assertThat(reads(otherUnit)).isTrue();
        assertThat(told(otherUnit, "case.mentioned")).isEqualTo(1);
        someone.signedInAs(duty, () -> {
            assertThat(conversation.notes(cases.head(id)).getFirst().mentioned())
                    .contains("Test CASE_OFFICER");
            assertThat(cases.history(cases.head(id)).getFirst().step()).isEqualTo(CaseStep.MENTIONED);
        });
        someone.signedInAs(applicant, () -> myCases.withdraw(id, "Klart"));
        assertThat(reads(otherUnit)).isFalse();
    }

    @Test
    void aNameWrittenInTheTextIsRecognised() {
        PersonId named = someone.person(
                "Tuva Kvittergren " + UUID.randomUUID().toString().substring(0, 8));
        someone.appoint(named, StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        String name = jdbc.sql("select name from person where id = ?")
                .param(named.value())
                .query(String.class)
                .single();
        someone.signedInAs(duty, () -> conversation.note(id, "Titta, @" + name.toLowerCase() + "!"));
        assertThat(told(named, "case.mentioned")).isEqualTo(1);
        assertThat(reads(named)).isTrue();
    }

    @Test
    void ofSeveralWithOneNameTheRightOneIsChosen() {
        String name = "Dubbla Namnet " + UUID.randomUUID().toString().substring(0, 8);
        PersonId one = someone.person(name);
        PersonId other = someone.person(name);
        someone.appoint(one, StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        someone.appoint(other, StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        someone.signedInAs(duty, () -> {
            refused("casework.refused.mentionTwice", () -> conversation.note(id, "Hej @" + name));
            conversation.note(id, "Hej @" + name, Set.of(other));
        });
        assertThat(told(one, "case.mentioned")).isZero();
        assertThat(told(other, "case.mentioned")).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoHandleTheCaseOpenItForAColleague() {
        someone.signedInAs(duty, () -> conversation.note(id, "Läs", Set.of(otherUnit)));
        PersonId third = someone.staff(StaffRole.CASE_OFFICER, story.unit("aldreforvaltningen"));
        someone.signedInAs(
                otherUnit,
                () -> refused(
                        "casework.refused.mentionNotYours", () -> conversation.note(id, "Du också", Set.of(third))));
        assertThat(reads(third)).isFalse();
    }

    @Test
    void anApplicantIsNoColleagueAndARoleTakenAwayEndsTheReading() {
        someone.signedInAs(duty, () -> {
            refused("casework.refused.mentionUnknown", () -> conversation.note(id, "Hej", Set.of(applicant)));
            conversation.note(id, "Läs", Set.of(otherUnit));
        });
        jdbc.sql("update staff_assignment set valid_to = ? where person_id = ?")
                .params(LocalDate.now(SwedishTime.ZONE).minusDays(1), otherUnit.value())
                .update();
        someone.signedInAs(
                otherUnit,
                () -> assertThatThrownBy(() -> cases.head(id))
                        .isInstanceOf(org.springframework.security.access.AccessDeniedException.class));
    }

    /** Everything that is for staff alone carries a mark; nothing the association is shown or sent may carry it. */
    @Test
    void nothingThatIsForStaffAloneReachesTheAssociation() {
        someone.signedInAs(duty, () -> {
            conversation.note(id, "KANARIE anteckning", Set.of(otherUnit));
            statements.ask(
                    id,
                    new AskStatementForm(
                            story.unit("utbildningskontoret"),
                            null,
                            "KANARIE fråga",
                            LocalDate.now(SwedishTime.ZONE).plusDays(9),
                            true));
        });
        someone.signedInAs(otherUnit, () -> {
            var asked = statements.of(cases.head(id)).getFirst();
            statements.answer(asked.id(), StatementStance.DOES_NOT_SUPPORT, "KANARIE skäl", asked.version());
        });
        someone.signedInAs(applicant, () -> {
            assertThat(myCases.get(id).toString()).doesNotContain("KANARIE");
            assertThat(myCases.page(story.head(id).association(), null).toString())
                    .doesNotContain("KANARIE");
        });
        assertThat(jdbc.sql("select concat(subject, body) from notice where case_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(text -> text.contains("KANARIE"));
        assertThat(jdbc.sql("select concat(subject, body_text, body_html) from mail where case_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .noneMatch(text -> text.contains("KANARIE"));
        assertThat(jdbc.sql("select facts from journal_entry where subject_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(text -> text.contains("KANARIE"));
    }

    private int told(PersonId person, String template) {
        return jdbc.sql("select count(*) from notice where person_id = ? and template = ?")
                .params(person.value(), template)
                .query(Integer.class)
                .single();
    }

    private boolean reads(PersonId person) {
        return someone.signedInAs(person, () -> cases.mayReadWhole(cases.head(id)));
    }

    private boolean mayRead(PersonId person, StoredFile file) {
        return someone.signedInAs(person, () -> documents.mayRead(file.owner()));
    }

    private boolean mayChange(PersonId person, UUID message) {
        return someone.signedInAs(person, () -> documents.mayChange(Conversation.files(message)));
    }

    private static InputStream pdf() {
        return Objects.requireNonNull(ConversationDataTests.class.getResourceAsStream("/demo/files/stadgar.pdf"));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}

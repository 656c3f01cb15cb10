package se.samverkan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.MyCases;
import se.samverkan.forms.Answers;
import se.samverkan.intake.internal.IntakeCleaning;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationForm;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.LegalForm;
import se.samverkan.organisations.Mandates;
import se.samverkan.organisations.ProtectedDetails;
import se.samverkan.organisations.TakenOver;
import se.samverkan.print.PaperCheck;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.RefusedForReasons;
import se.samverkan.shared.Utc;
import se.samverkan.submissions.Submissions;

/** What the contact centre registers for others, and how it is taken over. */
@DataTest
class IntakesDataTests {

    private static final Locale SWEDISH = Locale.of("sv");

    @Autowired
    Intakes intakes;

    @Autowired
    TakeOvers takeOvers;

    @Autowired
    TakeOverLetter letter;

    @Autowired
    IntakeCleaning cleaning;

    @Autowired
    Cases cases;

    @Autowired
    MyCases myCases;

    @Autowired
    Mandates mandates;

    @Autowired
    Associations associations;

    @Autowired
    ProtectedDetails details;

    @Autowired
    Submissions submissions;

    @Autowired
    Units units;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    PersonId greta;
    String email;

    @BeforeEach
    void begin() {
        greta = story.dutyOfficer();
        email = "ringer-" + UUID.randomUUID() + "@example.org";
    }

    @Test
    void whatIsTakenDownBecomesACaseThatSaysHowItCame() {
        CaseId id = sent(newAssociation());
        CaseHead head = story.head(id);
        assertThat(head.number().number()).isPositive();
        assertThat(head.title()).isEqualTo("Läxhjälp");
        someone.signedInAs(greta, () -> {
            assertThat(cases.history(head).getLast().why()).contains("Registrerat av", head.associationName());
            assertThat(submissions.in(head).orElseThrow().answers().text("what"))
                    .isEqualTo("De vill läsa läxor.");
            Registration registration = intakes.registration(head).orElseThrow();
            assertThat(registration.registeredByName()).isEqualTo("Test CONTACT_CENTRE");
            assertThat(registration.caller().name()).isEqualTo("Siv Prov");
            assertThat(registration.takenOver()).isFalse();
            assertThat(registration.linkExpires()).isNotNull();
            assertThat(intakes.unanswered(head)).isGreaterThan(3);
        });
        assertThat(journal(id)).contains("intake.registered", "intake.link-made");
    }

    @Test
    void theReceiptGoesToTheCallersAddressWithASecretLink() {
        CaseId id = sent(newAssociation());
        Map<String, Object> mail = mail();
        assertThat(mail.get("template")).isEqualTo("intake.receipt");
        assertThat(mail.get("secret")).isEqualTo(true);
        assertThat(mail.get("subject").toString())
                .contains(story.head(id).number().toString());
        assertThat(jdbc.sql("select count(*) from intake_link where token_hash = ?")
                        .param(token())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void sentTwiceItIsOneCase() {
        IntakeId intake = ready(newAssociation());
        long version = version(intake);
        CaseId first = someone.signedInAs(greta, () -> intakes.send(intake, version));
        assertThat(someone.signedInAs(greta, () -> intakes.send(intake, version)))
                .isEqualTo(first);
    }

    @Test
    void onlyTheContactCentreThatBeganItKnowsOfIt() {
        IntakeId intake = ready(newAssociation());
        PersonId applicant = someone.person("Sökande");
        PersonId officer = someone.staff(StaffRole.CASE_OFFICER, units.dutyQueue());
        for (PersonId other : List.of(applicant, officer)) {
            assertThatThrownBy(() -> someone.signedInAs(other, () -> intakes.get(intake)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> someone.signedInAs(other, () -> intakes.begin(null)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> someone.signedInAs(other, () -> intakes.send(intake, 0)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        PersonId otherCentre = someone.staff(StaffRole.CONTACT_CENTRE, story.unit("omsorgskontoret"));
        assertThatThrownBy(() -> someone.signedInAs(otherCentre, () -> intakes.get(intake)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> someone.signedInAs(otherCentre, () -> intakes.mailAgain(intake)))
                .isInstanceOf(NotFound.class);
        assertThat(someone.signedInAs(otherCentre, () -> intakes.unfinished()))
                .noneMatch(row -> row.id().equals(intake));
        assertThat(someone.signedInAs(greta, () -> intakes.unfinished()))
                .anyMatch(row -> row.id().equals(intake));
    }

    @Test
    void nobodyElseReceivesACaseForOthers() {
        PersonId owner = someone.person("Ägare");
        assertThatThrownBy(() -> someone.signedInAs(owner, () -> submissions.receiveFor(null, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> someone.signedInAs(owner, () -> cases.receiveFor(null, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void twoWhoWriteInTheSameDoNotOverwriteEachOther() {
        IntakeId intake = ready(newAssociation());
        long seen = version(intake);
        PersonId colleague = story.dutyOfficer();
        someone.signedInAs(colleague, () -> intakes.save(intake, caller(email), answers("Annat"), seen));
        assertThatThrownBy(() ->
                        someone.signedInAs(greta, () -> intakes.save(intake, caller(email), answers("Mitt"), seen)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aCaseNobodyCouldFindOrAnswerIsNotMade() {
        IntakeId intake = someone.signedInAs(greta, () -> intakes.begin(null));
        refused(intake, "intake.refused.associationMissing");
        assertThatThrownBy(() -> someone.signedInAs(greta, () -> intakes.send(intake, version(intake))))
                .isInstanceOfSatisfying(
                        RefusedForReasons.class,
                        all -> assertThat(all.reasons())
                                .extracting(Refused::key)
                                .containsExactly(
                                        "intake.refused.associationMissing",
                                        "intake.refused.callerMissing",
                                        "intake.refused.callerUnreachable",
                                        "intake.refused.titleMissing"));
        someone.signedInAs(greta, () -> intakes.registerAssociation(intake, newAssociation(), version(intake)));
        refused(intake, "intake.refused.callerMissing");
        save(intake, new CallerForm(Channel.VISIT, "Siv", "", "", "Gatan 1", "", ""), answers("Titel"));
        refused(intake, "intake.refused.callerUnreachable");
        save(intake, caller(email), answers(""));
        refused(intake, "intake.refused.titleMissing");
        save(intake, caller(email), answers("T".repeat(301)));
        refused(intake, "intake.refused.titleTooLong");
        save(intake, caller(email), answers("Titel").with("reach", Map.of("women", "tolv")));
        refused(intake, "intake.refused.unreadable");
    }

    @Test
    void anAssociationIsToldWhoRegisteredItsCaseAndWhatIsMissing() {
        PersonId owner = someone.person("Ägare");
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        IntakeId intake = ready(null);
        CaseId id = someone.signedInAs(greta, () -> {
            intakes.choose(intake, association, version(intake));
            return intakes.send(intake, version(intake));
        });
        RegisteredForUs how =
                someone.signedInAs(owner, () -> intakes.registeredForUs(id).orElseThrow());
        assertThat(how.callerName()).isEqualTo("Siv Prov");
        assertThat(how.gaps()).isPositive();
        assertThatThrownBy(() -> someone.signedInAs(someone.person("Annan"), () -> intakes.registeredForUs(id)))
                .isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select template from notice where person_id = ?")
                        .param(owner.value())
                        .query(String.class)
                        .list())
                .contains("case.registered")
                .doesNotContain("case.received");
    }

    @Test
    void whomToCallBackIsNotReadWhereTheAssociationIsProtected() {
        PersonId owner = someone.person("Ägare");
        AssociationId association = someone.association(owner, "Exempeljouren " + UUID.randomUUID());
        IntakeId intake = ready(null);
        CaseId id = someone.signedInAs(greta, () -> {
            intakes.choose(intake, association, version(intake));
            return intakes.send(intake, version(intake));
        });
        someone.signedInAs(
                owner,
                () -> details.set(
                        association, true, associations.get(association).version()));
        assertThat(someone.signedInAs(greta, () -> intakes.registration(cases.head(id)))
                        .orElseThrow()
                        .caller()
                        .toString())
                .doesNotContain("Siv Prov", "1740640", email);
    }

    @Test
    void whoeverWorksForTheMunicipalityDoesNotTakeOver() {
        sent(newAssociation());
        assertThatThrownBy(() -> someone.signedInAs(greta, () -> takeOvers.accept(token())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("intake.refused.staff"));
    }

    @Test
    void whoeverTakesOverBecomesTheOwnerOfAnAssociationWithoutOne() {
        CaseId id = sent(newAssociation());
        PersonId siv = someone.person("Siv Prov");
        assertThatThrownBy(() -> someone.signedInAs(siv, () -> myCases.get(id))).isInstanceOf(NotFound.class);
        String secret = token();
        someone.signedInAs(siv, () -> {
            assertThat(takeOvers.offer(secret).title()).isEqualTo("Läxhjälp");
            assertThat(takeOvers.accept(secret).how()).isEqualTo(TakenOver.OWNER);
            assertThat(myCases.get(id).head().id()).isEqualTo(id);
        });
        CaseHead head = story.head(id);
        assertThat(someone.signedInAs(greta, () -> intakes.registration(head).orElseThrow())
                        .takenOverBy())
                .isEqualTo("Siv Prov");
        assertThat(journal(id)).contains("intake.taken-over");
        refusedLink(someone.person("Nästa"), secret);
        refusedLink(siv, secret);
    }

    @Test
    void whereThereIsAnOwnerTheOwnerIsAsked() {
        PersonId owner = someone.person("Ägare");
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        IntakeId intake = ready(null);
        someone.signedInAs(greta, () -> {
            intakes.choose(intake, association, version(intake));
            intakes.send(intake, version(intake));
        });
        CaseId id = someone.signedInAs(greta, () -> intakes.get(intake)).caseId();
        PersonId siv = someone.person("Siv Prov");
        assertThat(someone.signedInAs(siv, () -> takeOvers.accept(token())).how())
                .isEqualTo(TakenOver.ASKED);
        assertThat(someone.signedInAs(siv, () -> mandates.mayRead(association))).isFalse();
        assertThatThrownBy(() -> someone.signedInAs(siv, () -> myCases.get(id))).isInstanceOf(NotFound.class);
        assertThat(someone.signedInAs(owner, () -> mandates.joinRequests(association)))
                .anyMatch(request -> request.person().equals(siv));
    }

    @Test
    void aGuessAnOldAUsedAndAReplacedLinkAreAnsweredAlike() {
        IntakeId intake = ready(newAssociation());
        someone.signedInAs(greta, () -> intakes.send(intake, version(intake)));
        PersonId siv = someone.person("Siv Prov");
        String replaced = token();
        refusedLink(siv, "gissning");
        refusedLink(siv, "");
        PrintedLink printed = someone.signedInAs(greta, () -> intakes.printAgain(intake));
        refusedLink(siv, replaced);
        String secret = printed.address().replaceAll(".*token=", "");
        assertThat(someone.signedInAs(siv, () -> takeOvers.offer(secret)).associationName())
                .isEqualTo(printed.associationName());
        jdbc.sql("update intake_link set expires_at = ? where intake_id = ?")
                .params(Utc.toDb(clock.instant().minusSeconds(1)), intake.value())
                .update();
        refusedLink(siv, secret);
    }

    @Test
    void theLetterHasAddressNumberAndLinkAndIsAccessible() throws Exception {
        IntakeId intake = ready(newAssociation());
        save(
                intake,
                new CallerForm(Channel.VISIT, "Åke Ängsson", "", "", "Ölandsgatan 1", "582 00", "Linköping"),
                answers("Läxhjälp"));
        CaseId id = someone.signedInAs(greta, () -> intakes.send(intake, version(intake)));
        TakeOverLetter.Paper paper = someone.signedInAs(greta, () -> letter.make(intake, SWEDISH));
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Åke Ängsson", "Ölandsgatan 1", "582 00 Linköping")
                    .contains(story.head(id).number().toString())
                    .contains("/app/overtag?token=");
        }
        assertThat(PaperCheck.faults(paper.pdf())).isEmpty();
        assertThatThrownBy(() -> someone.signedInAs(greta, () -> intakes.mailAgain(intake)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theCallerIsForgottenAfterNinetyDaysAndWhatWasNeverSentAfterThirty() {
        IntakeId abandoned = ready(newAssociation());
        CaseId id = sent(newAssociation());
        jdbc.sql("update intake set saved_at = ? where id = ?")
                .params(Utc.toDb(clock.instant().minusSeconds(31L * 86_400)), abandoned.value())
                .update();
        jdbc.sql("update intake set sent_at = ? where case_id = ?")
                .params(Utc.toDb(clock.instant().minusSeconds(91L * 86_400)), id.value())
                .update();
        cleaning.forgetOld();
        assertThatThrownBy(() -> someone.signedInAs(greta, () -> intakes.get(abandoned)))
                .isInstanceOf(NotFound.class);
        CaseHead head = story.head(id);
        CallerForm caller = someone.signedInAs(
                        greta, () -> intakes.registration(head).orElseThrow())
                .caller();
        assertThat(List.of(caller.name(), caller.phone(), caller.email())).allMatch(String::isEmpty);
    }

    private CaseId sent(AssociationForm association) {
        IntakeId intake = ready(association);
        return someone.signedInAs(greta, () -> intakes.send(intake, version(intake)));
    }

    private IntakeId ready(AssociationForm association) {
        IntakeId intake = someone.signedInAs(greta, () -> intakes.begin(null));
        save(intake, caller(email), answers("Läxhjälp"));
        if (association != null) {
            someone.signedInAs(greta, () -> intakes.registerAssociation(intake, association, version(intake)));
        }
        return intake;
    }

    private void save(IntakeId intake, CallerForm caller, Answers answers) {
        someone.signedInAs(greta, () -> intakes.save(intake, caller, answers, version(intake)));
    }

    private long version(IntakeId intake) {
        return someone.signedInAs(greta, () -> intakes.get(intake)).version();
    }

    private static CallerForm caller(String email) {
        return new CallerForm(Channel.PHONE, "Siv Prov", "070-1740640", email, "", "", "");
    }

    private static Answers answers(String title) {
        return Answers.NONE.with("title", title).with("what", "De vill läsa läxor.");
    }

    private static AssociationForm newAssociation() {
        return new AssociationForm(
                "Exempelföreningen " + UUID.randomUUID(), "", LegalForm.NON_PROFIT, "", "", "", "", "", "", "", null);
    }

    private void refused(IntakeId intake, String key) {
        assertThatThrownBy(() -> someone.signedInAs(greta, () -> intakes.send(intake, version(intake))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void refusedLink(PersonId person, String secret) {
        assertThatThrownBy(() -> someone.signedInAs(person, () -> takeOvers.offer(secret)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("intake.refused.linkDead"));
        assertThatThrownBy(() -> someone.signedInAs(person, () -> takeOvers.accept(secret)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("intake.refused.linkDead"));
    }

    private Map<String, Object> mail() {
        return jdbc.sql("select * from mail where to_address = ?")
                .param(email)
                .query()
                .singleRow();
    }

    private String token() {
        return mail().get("body_text").toString().replaceAll("(?s).*token=([\\w-]+).*", "$1");
    }

    private List<String> journal(CaseId id) {
        return jdbc.sql("select event from journal_entry where subject_id = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }
}

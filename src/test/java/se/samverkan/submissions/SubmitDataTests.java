package se.samverkan.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStatus;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.StoredFile;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;

@DataTest
class SubmitDataTests {

    @Autowired
    Drafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    Documents documents;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsSentBecomesACaseWithNumberOwnerAndDate() {
        CaseId id = story.received("Mötesplats");
        CaseHead head = story.head(id);
        assertThat(head.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(head.unit()).isEqualTo(units.dutyQueue());
        assertThat(head.nextStep()).isNotNull();
        assertThat(head.number().number()).isPositive();
        PersonId duty = story.dutyOfficer();
        Submission sent = someone.signedInAs(duty, () -> submissions.in(head).orElseThrow());
        assertThat(sent.answers().text("what")).contains("mötesplats");
        assertThat(mails(head)).isEqualTo(1);
    }

    @Test
    void twentyEqualSubmitsGiveOneCaseOneNumberAndOneMail() throws Exception {
        PersonId owner = someone.person("Dubbelklickare");
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        DraftId draft = story.draft(owner, association, "Tjugo klick");
        UUID key = UUID.randomUUID();
        long version = someone.signedInAs(owner, () -> drafts.get(draft).version());
        List<Callable<CaseId>> clicks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            clicks.add(() -> someone.signedInAs(owner, () -> submissions.submit(draft, key, version)));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<CaseId> answers = new ArrayList<>();
            for (Future<CaseId> answer : threads.invokeAll(clicks)) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(20).containsOnly(answers.getFirst());
        }
        assertThat(jdbc.sql("select count(*) from case_file where association_id = ?")
                        .param(association.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql(
                                "select count(*) from mail m where m.template = 'case.received' and m.to_address = (select email from person where id = ?)")
                        .param(owner.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void filesFollowTheCaseWithTheirChecksums() {
        PersonId owner = someone.person("Filägare");
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        DraftId draft = story.draft(owner, association, "Med fil");
        StoredFile before = someone.signedInAs(
                owner, () -> documents.receive(Drafts.files(draft), "attachments", "plan.pdf", DraftsDataTests.pdf()));
        CaseId id = story.submit(owner, draft);
        List<StoredFile> after = documents.of(new FileOwner(Submissions.FILES, id.value()));
        assertThat(after).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(before.id());
            assertThat(file.sha256()).isEqualTo(before.sha256());
        });
        assertThat(documents.of(Drafts.files(draft))).isEmpty();
    }

    @Test
    void nothingIsAddedToOrTakenFromWhatHasBeenSent() {
        PersonId owner = someone.person("Efterhand");
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        DraftId draft = story.draft(owner, association, "Skickat med fil");
        StoredFile file = someone.signedInAs(
                owner, () -> documents.receive(Drafts.files(draft), "attachments", "plan.pdf", DraftsDataTests.pdf()));
        FileOwner sent =
                new FileOwner(Submissions.FILES, story.submit(owner, draft).value());
        someone.signedInAs(owner, () -> {
            assertThatThrownBy(() ->
                            documents.receive(Drafts.files(draft), "attachments", "sent.pdf", DraftsDataTests.pdf()))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> documents.remove(sent, file.id())).isInstanceOf(Refused.class);
        });
        assertThat(documents.of(sent)).hasSize(1);
    }

    @Test
    void whoeverSendsAnOldPictureIsRefused() {
        PersonId owner = someone.person("Gammal bild");
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        DraftId draft = story.draft(owner, association, "Ändrad sedan");
        assertThatThrownBy(() -> someone.signedInAs(owner, () -> submissions.submit(draft, UUID.randomUUID(), 0)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whatHasBeenSentIsNotADraftAnyMore() {
        PersonId owner = someone.person("Efteråt");
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        DraftId draft = story.draft(owner, association, "Skickat");
        story.submit(owner, draft);
        someone.signedInAs(owner, () -> {
            DraftDetails sent = drafts.get(draft);
            assertThat(sent.sent()).isNotNull();
            assertThatThrownBy(() -> drafts.save(
                            draft, "idea", sent.answers(), sent.answers().with("title", "x"), sent.version()))
                    .isInstanceOf(Refused.class);
            assertThat(drafts.mayChange(draft.value())).isFalse();
            assertThat(drafts.of(association)).isEmpty();
        });
    }

    private int mails(CaseHead head) {
        return jdbc.sql(
                        "select count(*) from mail where template = 'case.received' and subject like concat('%', ?, '%')")
                .param(head.number().toString())
                .query(Integer.class)
                .single();
    }
}

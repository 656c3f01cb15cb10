package se.samverkan.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseId;
import se.samverkan.documents.Documents;
import se.samverkan.documents.StoredFile;
import se.samverkan.documents.internal.ExampleFiles;
import se.samverkan.organisations.AssociationId;
import se.samverkan.print.PaperCheck;
import se.samverkan.shared.NotFound;

@DataTest
class SentCopyDataTests {

    private static final Locale SWEDISH = Locale.of("sv");

    @Autowired
    SentCopies copies;

    @Autowired
    Documents documents;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    MockMvc guarded;

    @Autowired
    WebApplicationContext context;

    MockMvc web;
    PersonId owner;
    CaseId sent;
    StoredFile file;
    String association;

    @BeforeEach
    void send() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        association = "Exempelföreningen " + UUID.randomUUID();
        owner = someone.person("Åsa Ägare");
        AssociationId id = someone.association(owner, association);
        DraftId draft = story.draft(owner, id, "Kopia <b>& åäö");
        file = someone.signedInAs(
                owner,
                () -> documents.receive(
                        Drafts.files(draft),
                        "attachments",
                        "Stadgar å.pdf",
                        new ByteArrayInputStream(ExampleFiles.pdf(5000))));
        sent = story.submit(owner, draft);
    }

    @Test
    void theCopyHoldsEverythingThatWasSent() throws Exception {
        MockHttpServletResponse answer = open(owner, sent);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(words(answer))
                .contains(story.head(sent).number().toString())
                .contains("Kopia <b>& åäö")
                .contains(association)
                .contains("Åsa Ägare")
                .contains("Vi vill öppna en mötesplats på torget.")
                .contains("Många är ensamma.")
                .contains("Stadgar å.pdf");
        assertThat(words(answer).replace(" ", "")).contains(file.sha256());
        assertThat(PaperCheck.faults(answer.getContentAsByteArray())).isEmpty();
    }

    @Test
    void theCopyIsAnInertAttachmentThatNobodyKeeps() throws Exception {
        MockHttpServletResponse answer = open(owner, sent);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains(story.head(sent).number().slug());
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void anotherAssociationsCaseAnswersLikeNone() throws Exception {
        PersonId other = someone.person("Annan");
        someone.association(other, "Exempelföreningen " + UUID.randomUUID());
        assertThat(open(other, sent).getStatus()).isEqualTo(404);
        assertThat(open(owner, new CaseId(UUID.randomUUID())).getStatus()).isEqualTo(404);
        assertThatThrownBy(() -> someone.signedInAs(other, () -> copies.of(sent, SWEDISH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void staffReadItOnlyWhereTheyReadTheWholeCase() throws Exception {
        assertThat(open(story.dutyOfficer(), sent).getStatus()).isEqualTo(200);
        PersonId elsewhere = someone.staff(StaffRole.CASE_OFFICER, story.unit("omsorgskontoret"));
        assertThat(open(elsewhere, sent).getStatus()).isEqualTo(404);
    }

    @Test
    void nobodyGetsItWithoutSigningIn() throws Exception {
        MockHttpServletResponse answer = guarded.perform(
                        get("/filer/kopia/{id}", sent.value()).accept("text/html"))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).endsWith("/konto/logga-in");
    }

    private MockHttpServletResponse open(PersonId reader, CaseId id) throws Exception {
        return someone.signedInAs(reader, () -> {
            try {
                return web.perform(get("/filer/kopia/{id}", id.value()))
                        .andReturn()
                        .getResponse();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        try (PDDocument paper = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}

package se.samverkan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.WebApplicationContext;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.documents.Documents;
import se.samverkan.documents.ExampleFileAccess;
import se.samverkan.documents.FileId;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.ScanState;
import se.samverkan.documents.ScannerSettings;

@DataTest
class ScanningDataTests {

    @Autowired
    Documents documents;

    @Autowired
    ExampleFileAccess access;

    @Autowired
    FileRows rows;

    @Autowired
    FileChunks chunks;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Someone someone;

    @Autowired
    CaseStory story;

    @Autowired
    WebApplicationContext context;

    private final byte[] pdf = ExampleFiles.pdf(300_000);
    private FileId file;
    private MockMvc web;

    @BeforeEach
    void aFileThatMayBeRead() {
        FileOwner owner = new FileOwner(ExampleFileAccess.TYPE, UUID.randomUUID());
        access.open(owner.id());
        file = documents
                .receive(owner, "papper", "stadgar.pdf", new ByteArrayInputStream(pdf))
                .id();
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void withoutAScannerTheFileIsMarkedAndTheAssociationGetsItAtOnce() throws Exception {
        assertThat(documents.get(file).scanState()).isEqualTo(ScanState.NOT_SCANNED);
        web.perform(get("/filer/{id}", file.value()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(pdf));
    }

    @Test
    void staffAreToldBeforeTheyOpenWhatNobodyHasScanned() {
        someone.signedInAs(story.dutyOfficer(), unchecked(() -> {
            fetch("")
                    .andExpect(status().isOk())
                    .andExpect(header().doesNotExist("Content-Disposition"))
                    .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                            .contains("Filen är inte viruskontrollerad")
                            .contains("?oppna=ja"));
            fetch("?oppna=ja").andExpect(content().bytes(pdf));
        }));
    }

    @Test
    void aFileThatWaitsForTheScannerIsHandedOutToNobody() throws Exception {
        rows.scanned(file, ScanState.PENDING);
        web.perform(get("/filer/{id}?oppna=ja", file.value()))
                .andExpect(status().isConflict())
                .andExpect(header().doesNotExist("Content-Disposition"));
        Scanning away = scanning(new ScannerSettings("127.0.0.1", 1, Duration.ofSeconds(1)));
        assertThatThrownBy(() -> away.scan(file)).isInstanceOf(IOException.class);
        assertThat(documents.get(file).scanState()).isEqualTo(ScanState.PENDING);
    }

    @Test
    void aCleanFileIsHandedOutWithoutQuestions() throws Exception {
        rows.scanned(file, ScanState.PENDING);
        try (FakeClamd clamd = new FakeClamd("")) {
            scanning(clamd.settings()).scan(file);
        }
        assertThat(documents.get(file).scanState()).isEqualTo(ScanState.CLEAN);
        someone.signedInAs(
                story.dutyOfficer(),
                unchecked(() -> fetch("").andExpect(content().bytes(pdf))));
    }

    @Test
    void whatTheScannerFindsIsKeptAndNeverHandedOut() throws Exception {
        rows.scanned(file, ScanState.PENDING);
        try (FakeClamd clamd = new FakeClamd("stream: Test-Marker FOUND\0")) {
            scanning(clamd.settings()).scan(file);
        }
        assertThat(documents.get(file).scanState()).isEqualTo(ScanState.INFECTED);
        web.perform(get("/filer/{id}?oppna=ja", file.value())).andExpect(status().isConflict());
        assertThat(jdbc.sql("select count(*) from journal_entry where event = 'file.quarantined' and subject_id = ?")
                        .param(file.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private ResultActions fetch(String query) throws Exception {
        return web.perform(get("/filer/" + file.value() + query));
    }

    private static Runnable unchecked(Step step) {
        return () -> {
            try {
                step.run();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        };
    }

    private interface Step {
        void run() throws Exception;
    }

    private Scanning scanning(ScannerSettings settings) {
        return new Scanning(rows, chunks, new Scanner(settings), events, transaction);
    }
}

package se.samverkan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.DataTest;
import se.samverkan.documents.internal.ExampleFiles;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

@DataTest
class DocumentsDataTests {

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    private final FileOwner owner = new FileOwner(ExampleFileAccess.TYPE, UUID.randomUUID());

    @Test
    void aFileOfFiveMegabytesComesBackAsItWas() throws Exception {
        byte[] content = ExampleFiles.pdf(5 * 1024 * 1024 + 17);
        StoredFile file = receive("stadgar.pdf", content);

        assertThat(file.sha256()).isEqualTo(sha256(content));
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(sha256(content(file.id()))).isEqualTo(file.sha256());
        assertThat(documents.of(owner)).containsExactly(documents.get(file.id()));
        assertThat(jdbc.sql("select max(length(bytes)) from file_chunk where file_id = ?")
                        .param(file.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(256 * 1024);
    }

    @Test
    void aRefusedFileLeavesNothingBehind() {
        assertThatThrownBy(() -> receive("stadgar.pdf", "<html>".getBytes())).isInstanceOf(Refused.class);

        assertThat(documents.of(owner)).isEmpty();
    }

    @Test
    void uploadsAtTheSameTimeCannotPassTheLimit() throws Exception {
        int most = documents.limits().maxPerOwner();
        byte[] content = ExampleFiles.pdf(200);
        List<Callable<Boolean>> uploads = IntStream.range(0, most + 10)
                .<Callable<Boolean>>mapToObj(n -> () -> stored(n + ".pdf", content))
                .toList();
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            long stored = 0;
            for (Future<Boolean> upload : people.invokeAll(uploads)) {
                stored += upload.get() ? 1 : 0;
            }
            assertThat(stored).isEqualTo(most);
        }
        assertThat(documents.of(owner)).hasSize(most);
    }

    @Test
    void allFilesOfAnOwnerTogetherAreLimited() {
        StoredFile large = receive("stor.pdf", ExampleFiles.pdf(200));
        jdbc.sql("update stored_file set size = ? where id = ?")
                .params(
                        documents.limits().maxTotal().toBytes() - 300,
                        large.id().value())
                .update();

        receive("ryms.pdf", ExampleFiles.pdf(300));
        assertThatThrownBy(() -> receive("ryms inte.pdf", ExampleFiles.pdf(101)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("documents.refused.tooMuch"));
    }

    @Test
    void aDraftsFilesBecomeTheCases() {
        StoredFile file = receive("stadgar.pdf", ExampleFiles.pdf(200));
        FileOwner received = new FileOwner("case", UUID.randomUUID());

        documents.move(owner, received);

        assertThat(documents.of(owner)).isEmpty();
        assertThat(documents.of(received)).extracting(StoredFile::id).containsExactly(file.id());
    }

    @Test
    void onlyItsOwnerRemovesAFile() {
        StoredFile file = receive("stadgar.pdf", ExampleFiles.pdf(200));
        FileOwner somebodyElse = new FileOwner(ExampleFileAccess.TYPE, UUID.randomUUID());

        assertThatThrownBy(() -> documents.remove(somebodyElse, file.id())).isInstanceOf(NotFound.class);
        documents.remove(owner, file.id());

        assertThatThrownBy(() -> documents.get(file.id())).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select count(*) from file_chunk where file_id = ?")
                        .param(file.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatHappensToAFileIsInTheJournalWithoutItsName() {
        StoredFile file = receive("Hemligt namn.pdf", ExampleFiles.pdf(200));
        documents.remove(owner, file.id());

        assertThat(jdbc.sql("select event from journal_entry where subject_id = ? order by seq")
                        .param(file.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("file.received", "file.removed");
        assertThat(jdbc.sql("select facts from journal_entry where subject_id = ?")
                        .param(file.id().value())
                        .query(String.class)
                        .list())
                .noneMatch(facts -> facts.contains("Hemligt"));
    }

    private boolean stored(String name, byte[] content) {
        try {
            receive(name, content);
            return true;
        } catch (Refused tooMany) {
            return false;
        }
    }

    private StoredFile receive(String name, byte[] content) {
        return documents.receive(owner, "attachments", name, new ByteArrayInputStream(content));
    }

    private byte[] content(FileId id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.writeTo(id, out);
        return out.toByteArray();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}

package se.samverkan.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.documents.FileId;
import se.samverkan.documents.StoredFile;

/** The content of the files, in rows that are small enough to pass through memory one by one. */
@Component
public class FileChunks {

    private static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;

    FileChunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(FileId id, Path content) {
        try (InputStream in = Files.newInputStream(content)) {
            byte[] bytes = in.readNBytes(CHUNK);
            for (int seq = 0; bytes.length > 0; seq++) {
                jdbc.sql("insert into file_chunk (file_id, seq, bytes) values (?, ?, ?)")
                        .params(id.value(), seq, bytes)
                        .update();
                bytes = in.readNBytes(CHUNK);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Each row is read by itself, so that a slow receiver holds no database connection. */
    public void writeTo(StoredFile file, OutputStream out) {
        try {
            long written = 0;
            for (int seq = 0; written < file.size(); seq++) {
                byte[] bytes = chunk(file.id(), seq)
                        .orElseThrow(() -> new IllegalStateException("File " + file.id() + " is not whole"));
                out.write(bytes);
                written += bytes.length;
            }
        } catch (IOException receiverGone) {
            throw new UncheckedIOException(receiverGone);
        }
    }

    private Optional<byte[]> chunk(FileId id, int seq) {
        return jdbc.sql("select bytes from file_chunk where file_id = ? and seq = ?")
                .params(id.value(), seq)
                .query((row, n) -> row.getBytes("bytes"))
                .optional();
    }
}

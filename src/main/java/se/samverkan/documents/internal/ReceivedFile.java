package se.samverkan.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;
import se.samverkan.shared.Refused;

/** What came over the network, in a temporary file that is gone when this is closed; counted and hashed on the way. */
public final class ReceivedFile implements AutoCloseable {

    private final Path path;
    private long size;
    private String sha256 = "";

    private ReceivedFile(Path path) {
        this.path = path;
    }

    /** Takes at most {@code limit}: what counts is what arrives, not what was announced. */
    public static ReceivedFile spool(InputStream in, FileName name, DataSize limit) throws IOException {
        ReceivedFile received = new ReceivedFile(Files.createTempFile("received", ".tmp"));
        try {
            received.take(in, name, limit);
            return received;
        } catch (IOException | RuntimeException failure) {
            received.close();
            throw failure;
        }
    }

    private void take(InputStream in, FileName name, DataSize limit) throws IOException {
        MessageDigest digest = sha256Digest();
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit.toBytes()) {
                    throw new Refused("documents.refused.tooBig", name.value(), limit.toMegabytes());
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new Refused("documents.refused.empty", name.value());
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    public Path path() {
        return path;
    }

    public long size() {
        return size;
    }

    /** Hexadecimal. */
    public String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package se.samverkan.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The two accounts of the embedded database, with passwords made here and kept beside the data: the owner migrates the
 * schema, the application only reads and writes rows.
 */
record DatabaseAccounts(String ownerPassword, String appPassword) {

    static final String DATABASE = "samverkan";
    static final String OWNER = "samverkan_owner";
    static final String APP = "samverkan_app";

    static DatabaseAccounts in(Path directory) {
        Path file = directory.resolve("accounts.properties");
        try {
            Files.createDirectories(directory);
            Properties stored = new Properties();
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    stored.load(reader);
                }
            } else {
                stored.setProperty("owner", secret());
                stored.setProperty("app", secret());
                try (Writer writer = Files.newBufferedWriter(secretFile(file))) {
                    stored.store(writer, "Made at the first start");
                }
            }
            return new DatabaseAccounts(stored.getProperty("owner"), stored.getProperty("app"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Statements the server runs as its own administrator at start, one a line. */
    Path writeInitFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.writeString(secretFile(file), """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_swedish_ai_ci;
                create user if not exists '%2$s'@'127.0.0.1' identified by '%3$s';
                grant all privileges on %1$s.* to '%2$s'@'127.0.0.1' with grant option;
                create user if not exists '%4$s'@'127.0.0.1' identified by '%5$s';
                drop user if exists ''@'localhost';
                """.formatted(DATABASE, OWNER, ownerPassword, APP, appPassword));
    }

    private static Path secretFile(Path file) throws IOException {
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static String secret() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}

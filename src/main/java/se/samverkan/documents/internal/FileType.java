package se.samverkan.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.tika.Tika;
import se.samverkan.shared.Refused;

/** The kinds of file that are taken. A file is of a kind when its name says so and its content agrees. */
public enum FileType {
    PDF("application/pdf", "%PDF-", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "PK\u0003\u0004", "odt"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    PNG("image/png", "\u0089PNG", "png");

    private static final int HEAD = 64 * 1024;
    private static final Tika TIKA = new Tika();
    private static final Set<FileType> PACKED = Set.of(DOCX, XLSX, ODT);
    private static final Set<FileType> IMAGES = Set.of(JPEG, PNG);

    private final String mediaType;
    private final String firstBytes;
    private final List<String> extensions;

    FileType(String mediaType, String firstBytes, String... extensions) {
        this.mediaType = mediaType;
        this.firstBytes = firstBytes;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** All endings that are taken, with their dots. */
    public static List<String> endings() {
        return Arrays.stream(values())
                .flatMap(type -> type.extensions.stream())
                .map(extension -> "." + extension)
                .toList();
    }

    /** @throws Refused saying why the file is not taken */
    public static FileType recognise(FileName name, Path content) throws IOException {
        FileType type = Arrays.stream(values())
                .filter(it -> it.extensions.contains(name.extension()))
                .findFirst()
                .orElseThrow(() -> new Refused("documents.refused.type", name.value()));
        if (name.disguised()) {
            throw new Refused("documents.refused.disguised", name.value());
        }
        if (!type.agrees(name, content)) {
            throw new Refused("documents.refused.disagrees", name.value(), name.extension());
        }
        if (IMAGES.contains(type)) {
            ImageSize.check(name, content);
        }
        return type;
    }

    private boolean agrees(FileName name, Path content) throws IOException {
        byte[] head = head(content);
        // A file with its mark further in may be another kind to another program.
        if (!new String(head, StandardCharsets.ISO_8859_1).startsWith(firstBytes)) {
            return false;
        }
        return PACKED.contains(this)
                ? OfficePackage.isA(this, name, content)
                : mediaType.equals(TIKA.detect(head)) && !OfficePackage.isZip(content);
    }

    private static byte[] head(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return in.readNBytes(HEAD);
        }
    }
}

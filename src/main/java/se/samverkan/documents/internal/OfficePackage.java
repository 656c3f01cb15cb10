package se.samverkan.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.samverkan.shared.Refused;

/** Looks into the zip file that a document of Word, Excel or LibreOffice is. */
final class OfficePackage {

    private static final int MOST_ENTRIES = 5000;
    private static final long MIB = 1024L * 1024;
    private static final long ALWAYS_FINE = 20 * MIB;
    private static final long NEVER_FINE = 300 * MIB;
    private static final int MOST_GROWTH = 100;
    private static final List<String> MACROS =
            List.of("vbaproject", "vbadata", "macrosheets/", "activex/", "basic/", "scripts/");

    private final ZipFile zip;

    private OfficePackage(ZipFile zip) {
        this.zip = zip;
    }

    /** Can the file be opened as zip, whatever it begins with? */
    static boolean isZip(Path content) throws IOException {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            return zip.size() >= 0;
        } catch (ZipException noZip) {
            return false;
        }
    }

    /** Is the package of this type? Refuses macros and what swells when it is unpacked. */
    static boolean isA(FileType type, FileName name, Path content) throws IOException {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            OfficePackage document = new OfficePackage(zip);
            if (document.swells(Files.size(content))) {
                throw new Refused("documents.refused.swells", name.value());
            }
            if (document.hasMacros()) {
                throw new Refused("documents.refused.macros", name.value());
            }
            return switch (type) {
                case DOCX -> document.declares("wordprocessingml.document.main+xml");
                case XLSX -> document.declares("spreadsheetml.sheet.main+xml");
                case ODT -> document.part("mimetype").strip().equals(type.mediaType());
                case PDF, JPEG, PNG -> false;
            };
        } catch (ZipException noZip) {
            return false;
        }
    }

    /** Unpacks everything to nowhere and counts, since the sizes a zip file states may be lies. */
    private boolean swells(long packed) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            return true;
        }
        long most = Math.min(NEVER_FINE, Math.max(ALWAYS_FINE, packed * MOST_GROWTH));
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > most) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean hasMacros() throws IOException {
        return part("[Content_Types].xml").toLowerCase(Locale.ROOT).contains("macroenabled")
                || zip.stream()
                        .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                        .anyMatch(entry -> MACROS.stream().anyMatch(entry::contains));
    }

    private boolean declares(String mainPart) throws IOException {
        return part("[Content_Types].xml").contains(mainPart);
    }

    /** The beginning of a part as text, empty when there is none. */
    private String part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes((int) MIB), StandardCharsets.UTF_8);
        }
    }
}

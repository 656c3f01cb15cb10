package se.samverkan.documents.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** The least that programs recognise as a file of each kind. */
public final class ExampleFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private ExampleFiles() {}

    /** A document of exactly so many bytes; at least 100. */
    public static byte[] pdf(int size) {
        byte[] content = new byte[size];
        byte[] head = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < size; i++) {
            content[i] = i < head.length ? head[i] : (byte) (i * 31 >>> 3);
        }
        return content;
    }

    static byte[] docx() {
        return zip(ooxml(WORD));
    }

    static byte[] xlsx() {
        return zip(ooxml(EXCEL));
    }

    /** A macro document renamed to .docx, and a plain one with a macro part smuggled in. */
    static byte[] docxThatDeclaresMacros() {
        return zip(ooxml(WORD_WITH_MACROS));
    }

    static byte[] docxWithMacroPart() {
        Map<String, byte[]> parts = ooxml(WORD);
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
        return zip(parts);
    }

    static byte[] odt() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", ascii("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", ascii("<office:document-content/>"));
        return zip(parts);
    }

    static byte[] docxThatSwells() {
        Map<String, byte[]> parts = ooxml(WORD);
        parts.put("word/media/zeros.bin", new byte[40 * 1024 * 1024]);
        return zip(parts);
    }

    static byte[] docxOfManyParts() {
        Map<String, byte[]> parts = ooxml(WORD);
        for (int i = 0; i < 5001; i++) {
            parts.put("word/" + i + ".xml", new byte[0]);
        }
        return zip(parts);
    }

    static byte[] image(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** A PNG of a few bytes whose header promises 100 000 × 100 000 pixels. */
    static byte[] hugePng() {
        byte[] png = image("png");
        ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        return png;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    static byte[] both(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Map<String, byte[]> ooxml(String mainPart) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                ascii("<Types><Override PartName=\"/main.xml\" ContentType=\"" + mainPart + "\"/></Types>"));
        parts.put("main.xml", ascii("<main/>"));
        return parts;
    }
}

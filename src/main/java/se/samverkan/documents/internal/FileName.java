package se.samverkan.documents.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import se.samverkan.shared.Refused;

/** What a sender calls a file: text to show, at most 200 characters, without path and without what deceives the eye. */
public record FileName(String value) {

    private static final int LENGTH = 200;

    /** Endings that programs run or browsers interpret; they have no business inside a document's name. */
    private static final Set<String> ACTIVE = Set.of(
            "exe", "com", "bat", "cmd", "scr", "pif", "msi", "dll", "lnk", "vbs", "vbe", "js", "jse", "mjs", "wsf",
            "hta", "ps1", "sh", "jar", "py", "php", "jsp", "asp", "aspx", "html", "htm", "xhtml", "svg", "xml", "swf",
            "docm", "dotm", "xlsm", "xltm", "xlam", "pptm");

    public static FileName of(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC)
                // Control characters, and the invisible ones that turn the writing direction: "gpj.exe" for "exe.jpg".
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^[. ]+", "");
        if (name.isEmpty()) {
            throw new Refused("documents.refused.name");
        }
        return new FileName(shortened(name));
    }

    /** The last ending in lower case, without the dot; empty when there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** Does another ending hide before the last one, as in "bill.exe.pdf"? */
    public boolean disguised() {
        String[] parts = value.toLowerCase(Locale.ROOT).split("\\.");
        return parts.length > 2 && ACTIVE.contains(parts[parts.length - 2].strip());
    }

    private static String shortened(String name) {
        int tooMany = name.codePointCount(0, name.length()) - LENGTH;
        int dot = name.lastIndexOf('.');
        if (tooMany <= 0) {
            return name;
        }
        String ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        int kept = LENGTH - ending.codePointCount(0, ending.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)) + ending;
    }
}

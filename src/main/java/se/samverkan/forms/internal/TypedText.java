package se.samverkan.forms.internal;

import java.text.Normalizer;

/**
 * Text as it was typed or pasted. What a word processor leaves behind is made plain: its own line ends, hard spaces,
 * hyphens that show only at a line's end, bullets from its symbol fonts. Nothing a reader can see is taken away.
 */
final class TypedText {

    private TypedText() {}

    static String oneLine(String typed) {
        return lines(typed).replaceAll("\\s+", " ");
    }

    static String lines(String typed) {
        return Normalizer.normalize(withoutHalfCharacters(typed), Normalizer.Form.NFC)
                .replaceAll("\\r\\n?|[\\u000b\\u0085\\u2028]", "\n")
                .replaceAll("[\\u000c\\u2029]", "\n\n")
                .replaceAll("[\\u00a0\\u2007\\u202f]", " ")
                .replaceAll("(?m)^([ \\t]*)[\\uf0a7\\uf0b7\\uf0d8\\uf0fc\\u00b7][ \\t]*", "$1• ")
                .replaceAll("(?m)^([ \\t]*[•–o-])\\t[ \\t]*", "$1 ")
                .replaceAll("[\\u00ad\\u200b\\u2060\\ufeff]", "")
                .replaceAll("[\\p{Cntrl}\\u0080-\\u009f&&[^\\n\\t]]", "")
                .strip();
    }

    /** Half of a pair of code units is no character and cannot be stored as one. */
    private static String withoutHalfCharacters(String typed) {
        return typed.codePoints()
                .map(it -> it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE ? 0xfffd : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

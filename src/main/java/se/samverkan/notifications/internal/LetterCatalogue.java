package se.samverkan.notifications.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The letters the portal can send, as the text files have them: a template is what has a subject and a body. Its
 * merge fields stand in {@code notifications.<template>.fields}, in the order of the arguments, each with an example:
 * {@code ärendenummer=SAM 2026-00042 | rubrik=Höstdag i parken}. In an administrator's text they are {@code {rubrik}}.
 */
@Component
public class LetterCatalogue {

    private static final String ROOM = "notifications.";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");
    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]+)}");

    public List<String> templates() {
        ResourceBundle texts = texts(Locale.of("sv"));
        return texts.keySet().stream()
                .filter(key -> key.endsWith(".body"))
                .map(key -> key.substring(ROOM.length(), key.length() - ".body".length()))
                .filter(template -> texts.containsKey(ROOM + template + ".subject"))
                // A view's own words begin with its name.
                .filter(template -> Character.isLowerCase(template.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** Field names with an example each, in the order of the letter's arguments. */
    public Map<String, String> fields(String template, Locale language) {
        ResourceBundle texts = texts(language);
        Map<String, String> fields = new LinkedHashMap<>();
        String key = ROOM + template + ".fields";
        if (texts.containsKey(key)) {
            for (String field : texts.getString(key).split("\\|")) {
                String[] parts = field.split("=", 2);
                fields.put(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "");
            }
        }
        return fields;
    }

    /** The shipped words with named fields instead of numbered ones. */
    public LetterText shipped(String template, Locale language) {
        ResourceBundle texts = texts(language);
        List<String> names = List.copyOf(fields(template, language).keySet());
        String key = ROOM + template;
        return new LetterText(
                named(texts.getString(key + ".subject"), names),
                named(texts.getString(key + ".body"), names),
                texts.containsKey(key + ".action") ? named(texts.getString(key + ".action"), names) : "");
    }

    /** Fields in the text that the letter does not have. */
    public static List<String> unknown(String text, Map<String, String> fields) {
        return FIELD.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !fields.containsKey(name))
                .distinct()
                .toList();
    }

    /** Puts values in the places of the fields; nothing in a value is taken for a field. */
    public static String filled(String text, Map<String, String> values) {
        return FIELD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private static String named(String pattern, List<String> names) {
        return ARGUMENT.matcher(pattern).replaceAll(found -> {
            int argument = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(argument < names.size() ? "{" + names.get(argument) + "}" : found.group());
        });
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "texts.notifications",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

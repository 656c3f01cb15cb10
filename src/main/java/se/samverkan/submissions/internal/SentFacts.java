package se.samverkan.submissions.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.Section;

/** What of the answers rules may judge a case by: choices among given options, the scheme and the period. No free text. */
public final class SentFacts {

    private SentFacts() {}

    public static Map<String, List<String>> of(FormDefinition form, Answers sent, String scheme) {
        Map<String, List<String>> facts = new TreeMap<>();
        for (Section section : form.sections()) {
            for (Field field : section.fields()) {
                List<String> chosen = switch (field.type()) {
                    case CHOICE -> List.of(sent.text(field.key()));
                    case MANY -> sent.list(field.key()).stream().sorted().toList();
                    default -> List.of();
                };
                List<String> answered =
                        chosen.stream().filter(value -> !value.isBlank()).toList();
                if (!answered.isEmpty()) {
                    facts.put(field.key(), answered);
                }
                if (field.type() == FieldType.PERIOD) {
                    String days = sent.part(field.key(), "from") + "/" + sent.part(field.key(), "to");
                    if (days.length() > 1) {
                        facts.put("period", List.of(days));
                    }
                }
            }
        }
        if (!scheme.isEmpty()) {
            facts.put("scheme", List.of(scheme));
        }
        return facts;
    }
}

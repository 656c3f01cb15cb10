package se.samverkan.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of the answers to one form, as a reader sees it. */
public final class AnswerChanges {

    private record Asked(AnsweredSection section, AnswerLine line) {}

    private AnswerChanges() {}

    /** The questions whose answers differ, in the form's order; files are left aside. */
    public static List<ChangedAnswer> between(FormDefinition definition, Answers before, Answers after, Locale locale) {
        return between(definition, before, slot -> List.of(), after, slot -> List.of(), locale);
    }

    /** The questions whose answers or files differ, in the form's order. */
    public static List<ChangedAnswer> between(
            FormDefinition definition,
            Answers before,
            Function<String, List<String>> filesBefore,
            Answers after,
            Function<String, List<String>> filesAfter,
            Locale locale) {
        Map<String, Asked> earlier = asked(AnswerSheet.of(definition, before, filesBefore, locale));
        Map<String, Asked> now = asked(AnswerSheet.of(definition, after, filesAfter, locale));
        List<ChangedAnswer> changes = new ArrayList<>();
        for (Section section : definition.sections()) {
            for (Field field : section.fields()) {
                Asked one = earlier.get(field.key());
                Asked other = now.get(field.key());
                Asked either = other == null ? one : other;
                if (either != null && !values(one).equals(values(other))) {
                    changes.add(new ChangedAnswer(
                            either.section().key(),
                            either.section().title(),
                            field.key(),
                            either.line().label(),
                            values(one),
                            values(other)));
                }
            }
        }
        return changes;
    }

    private static List<String> values(@Nullable Asked asked) {
        return asked == null ? List.of() : asked.line().values();
    }

    private static Map<String, Asked> asked(List<AnsweredSection> sheet) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        sheet.forEach(section -> section.lines().forEach(line -> asked.put(line.key(), new Asked(section, line))));
        return asked;
    }
}

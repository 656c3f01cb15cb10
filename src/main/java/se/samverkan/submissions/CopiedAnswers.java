package se.samverkan.submissions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.Option;
import se.samverkan.shared.LocalText;

/**
 * What an earlier application can begin a new one with.
 *
 * @param answers those that still fit
 * @param left the questions that had an answer which does not come along: the question is gone or has changed, or the
 *     answer belongs to that time, as a date, a file or a declaration does
 */
public record CopiedAnswers(Answers answers, List<LocalText> left) {

    /** Answers that are true of one application only, and what a person must say anew each time. */
    private static final Set<FieldType> NEVER =
            EnumSet.of(FieldType.FILE, FieldType.CONSENT, FieldType.DATE, FieldType.PERIOD);

    public CopiedAnswers {
        left = List.copyOf(left);
    }

    public static CopiedAnswers of(FormDefinition then, Answers answered, FormDefinition now) {
        Answers copied = Answers.NONE;
        List<LocalText> left = new ArrayList<>();
        for (Field old : fields(then)) {
            Object answer = answered.values().get(old.key());
            if (answer == null || old.type() == FieldType.CONSENT || old.type() == FieldType.FILE) {
                continue;
            }
            Optional<Field> same = fields(now).stream()
                    .filter(field -> field.key().equals(old.key()))
                    .findFirst();
            if (same.isPresent() && fits(old, same.get(), answered)) {
                copied = copied.with(old.key(), answer);
            } else {
                left.add(old.label());
            }
        }
        return new CopiedAnswers(copied, left);
    }

    private static boolean fits(Field old, Field now, Answers answered) {
        if (old.type() != now.type() || NEVER.contains(now.type())) {
            return false;
        }
        if (now.type() != FieldType.CHOICE && now.type() != FieldType.MANY) {
            return true;
        }
        List<String> offered = now.options().stream().map(Option::value).toList();
        return now.type() == FieldType.CHOICE
                ? offered.contains(answered.text(now.key()))
                : offered.containsAll(answered.list(now.key()));
    }

    private static List<Field> fields(FormDefinition form) {
        return form.sections().stream()
                .flatMap(section -> section.fields().stream())
                .toList();
    }
}

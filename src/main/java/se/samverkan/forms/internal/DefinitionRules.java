package se.samverkan.forms.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.Condition;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.Option;
import se.samverkan.forms.Section;
import se.samverkan.shared.LocalText;

/** What every form definition must keep, so that no screen has to expect a half one. */
public final class DefinitionRules {

    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Field> earlier = new HashMap<>();

    private DefinitionRules() {}

    /** What is wrong, for the person who writes definitions; empty when the definition can be published. */
    public static List<String> complaints(FormDefinition definition) {
        DefinitionRules rules = new DefinitionRules();
        rules.check(definition);
        return List.copyOf(rules.complaints);
    }

    private void check(FormDefinition definition) {
        words("title", definition.title());
        words("intro", definition.intro());
        Set<String> sections = new HashSet<>();
        for (Section section : definition.sections()) {
            that(sections.add(section.key()), section.key() + ": section key used twice");
            words(section.key() + ".title", section.title());
            words(section.key() + ".intro", section.intro());
            condition(section.key(), section.showWhen());
            that(!section.fields().isEmpty(), section.key() + ": no fields");
            section.fields().forEach(this::check);
        }
    }

    private void check(Field field) {
        String key = field.key();
        that(key.matches("[a-z][a-z0-9_]{0,39}"), key + ": a key is a–z, 0–9 and _, at most 40");
        words(key + ".label", field.label());
        words(key + ".help", field.help());
        condition(key, field.showWhen());
        options(field);
        that(!field.comesLater() || field.type() == FieldType.FILE, key + ": only a file can come later");
        that(
                field.min() == null || field.max() == null || field.min().compareTo(field.max()) <= 0,
                key + ": min is greater than max");
        that(earlier.put(key, field) == null, key + ": field key used twice");
    }

    private void options(Field field) {
        List<String> values = field.options().stream().map(Option::value).toList();
        field.options().forEach(it -> words(field.key() + "." + it.value(), it.label()));
        that(values.size() == Set.copyOf(values).size(), field.key() + ": an option is given twice");
        switch (field.type()) {
            case CHOICE, MANY -> that(!values.isEmpty(), field.key() + ": no options");
            case PEOPLE -> that(PeopleCounts.ALL.containsAll(values), field.key() + ": unknown count");
            default -> that(values.isEmpty(), field.key() + ": this type has no options");
        }
    }

    private void condition(String key, @Nullable Condition condition) {
        if (condition == null) {
            return;
        }
        Field other = earlier.get(condition.field());
        if (other == null) {
            complaints.add(key + ": depends on " + condition.field() + ", which is not asked earlier");
            return;
        }
        List<String> possible = other.type() == FieldType.CONSENT
                ? List.of("yes")
                : other.options().stream().map(Option::value).toList();
        that(
                !condition.in().isEmpty() && possible.containsAll(condition.in()),
                key + ": depends on an answer that " + condition.field() + " cannot have");
    }

    private void words(String where, @Nullable LocalText text) {
        that(
                text == null || Stream.of(text.sv(), text.en()).allMatch(it -> it != null && !it.isBlank()),
                where + ": a text is missing in one language");
    }

    private void that(boolean kept, String complaint) {
        if (!kept) {
            complaints.add(complaint);
        }
    }
}

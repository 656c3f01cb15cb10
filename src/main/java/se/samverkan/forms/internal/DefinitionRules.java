package se.samverkan.forms.internal;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final int MOST_ROWS = 50;
    private static final Set<FieldType> HAS_FIELDS = Set.of(FieldType.TABLE, FieldType.GROUP);
    private static final Set<FieldType> SUMMED = Set.of(FieldType.NUMBER, FieldType.MONEY);
    private static final Set<FieldType> COUNTABLE =
            Set.of(FieldType.NUMBER, FieldType.MONEY, FieldType.PEOPLE, FieldType.TABLE, FieldType.GROUP);
    private static final List<FieldType> IN_TABLES = List.of(
            FieldType.TEXT,
            FieldType.NUMBER,
            FieldType.MONEY,
            FieldType.DATE,
            FieldType.CHOICE,
            FieldType.EMAIL,
            FieldType.PHONE,
            FieldType.ORGANISATION_NUMBER);
    private static final List<FieldType> IN_GROUPS = Arrays.stream(FieldType.values())
            .filter(it -> !HAS_FIELDS.contains(it) && it != FieldType.FILE)
            .toList();

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
        question(field, field.key());
        that(earlier.put(field.key(), field) == null, field.key() + ": field key used twice");
        if (HAS_FIELDS.contains(field.type())) {
            rows(field);
        } else {
            that(field.fields().isEmpty() && field.item() == null, field.key() + ": this type has no fields");
        }
    }

    private void question(Field field, String name) {
        that(field.key().matches("[a-z][a-z0-9_]{0,39}"), name + ": a key is a–z, 0–9 and _, at most 40");
        words(name + ".label", field.label());
        words(name + ".help", field.help());
        condition(name, field.showWhen());
        options(field);
        that(!field.comesLater() || field.type() == FieldType.FILE, name + ": only a file can come later");
        that(
                field.min() == null || field.max() == null || field.min().compareTo(field.max()) <= 0,
                name + ": min is greater than max");
        that(
                field.decimals() == null
                        || field.type() == FieldType.NUMBER && field.decimals() >= 0 && field.decimals() <= 2,
                name + ": only a number has decimals, at most 2");
    }

    /** What is asked in a row is known inside the row only. */
    private void rows(Field field) {
        that(!field.fields().isEmpty(), field.key() + ": no fields");
        that(field.item() != null, field.key() + ": no item, the name of one row");
        words(field.key() + ".item", field.item());
        that(field.leastRows() >= 0 && field.mostRows() <= MOST_ROWS, field.key() + ": 0 to " + MOST_ROWS + " rows");
        Map<String, Field> outside = new HashMap<>(earlier);
        List<FieldType> allowed = field.type() == FieldType.TABLE ? IN_TABLES : IN_GROUPS;
        for (Field asked : field.fields()) {
            String name = field.key() + "." + asked.key();
            question(asked, name);
            that(allowed.contains(asked.type()), name + ": this type cannot stand in a " + field.type());
            that(
                    field.type() == FieldType.GROUP || asked.showWhen() == null,
                    name + ": a column is the same in every row and has no condition");
            that(earlier.put(asked.key(), asked) == null, name + ": field key used twice");
            that(
                    !asked.sum()
                            || field.type() == FieldType.TABLE
                                    && asked != field.fields().getFirst()
                                    && SUMMED.contains(asked.type()),
                    name + ": a sum is for numbers and amounts in a table, not for its first column");
        }
        earlier.clear();
        earlier.putAll(outside);
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
        boolean bounded = condition.atLeast() != null || condition.atMost() != null;
        that(
                possible.containsAll(condition.in())
                        && (bounded || !condition.in().isEmpty()),
                key + ": depends on an answer that " + condition.field() + " cannot have");
        that(!bounded || COUNTABLE.contains(other.type()), key + ": " + condition.field() + " is no number");
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

package se.samverkan.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/** A group of questions on one page. */
public record Section(
        String key,
        LocalText title,
        @Nullable LocalText intro,
        List<Field> fields,
        @Nullable Condition showWhen) {

    public Section {
        fields = List.copyOf(fields);
    }

    Section contactsOnly() {
        return new Section(
                key, title, intro, fields.stream().filter(Field::contact).toList(), null);
    }

    Section withoutContacts() {
        return new Section(
                key,
                title,
                intro,
                fields.stream()
                        .filter(field -> !field.contact())
                        .map(Field::withoutContacts)
                        .toList(),
                showWhen);
    }
}

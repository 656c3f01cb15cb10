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
        return with(
                fields.stream().flatMap(field -> field.contactsOnly().stream()).toList(), null);
    }

    Section withoutContacts() {
        return with(
                fields.stream()
                        .flatMap(field -> field.withoutContacts().stream())
                        .toList(),
                showWhen);
    }

    private Section with(List<Field> some, @Nullable Condition when) {
        return new Section(key, title, intro, some, when);
    }
}

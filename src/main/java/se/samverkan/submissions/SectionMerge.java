package se.samverkan.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.Section;

/**
 * What two people have written in one section since both saw it the same.
 *
 * @param merged the stored answers with this person's, where only one of them has changed an answer
 * @param clashes the questions both have answered differently; {@code merged} holds what is stored
 */
public record SectionMerge(Answers merged, List<Field> clashes) {

    public SectionMerge {
        clashes = List.copyOf(clashes);
    }

    /**
     * @param before as this person saw it before typing
     * @param mine as it stands on this person's page
     * @param theirs as it is stored now
     */
    public static SectionMerge of(Section section, Answers before, Answers mine, Answers theirs) {
        Answers merged = theirs;
        List<Field> clashes = new ArrayList<>();
        for (Field field : section.fields()) {
            String key = field.key();
            Object was = before.values().get(key);
            Object typed = mine.values().get(key);
            Object stored = theirs.values().get(key);
            boolean iChanged = !Objects.equals(was, typed);
            boolean theyChanged = !Objects.equals(was, stored);
            if (iChanged && !theyChanged) {
                merged = merged.with(key, typed);
            } else if (iChanged && !Objects.equals(typed, stored)) {
                clashes.add(field);
            }
        }
        return new SectionMerge(merged, clashes);
    }
}

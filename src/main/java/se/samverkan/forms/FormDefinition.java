package se.samverkan.forms;

import java.util.List;
import java.util.Optional;
import se.samverkan.shared.LocalText;

/** What a form asks, in one version. Field keys are unique in the whole form; conditions look back, never ahead. */
public record FormDefinition(String key, int version, LocalText title, LocalText intro, List<Section> sections) {

    public FormDefinition {
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(String sectionKey) {
        return sections.stream().filter(it -> it.key().equals(sectionKey)).findFirst();
    }

    /** The questions whose answers tell nobody how to reach a person or a place. */
    public FormDefinition withoutContacts() {
        return new FormDefinition(
                key,
                version,
                title,
                intro,
                sections.stream().map(Section::withoutContacts).toList());
    }

    /** Only the questions whose answers tell how to reach a person or a place. */
    public FormDefinition contactsOnly() {
        List<Section> asking = sections.stream()
                .map(Section::contactsOnly)
                .filter(section -> !section.fields().isEmpty())
                .toList();
        return new FormDefinition(key, version, title, intro, asking);
    }

    /** The sections these answers lead to, in order. */
    public List<Section> visibleSections(Answers answers) {
        Answers kept = answers.onlyVisible(this);
        return sections.stream().filter(it -> FormCheck.visible(it, kept)).toList();
    }
}

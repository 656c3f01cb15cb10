package se.samverkan.submissions.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import se.samverkan.forms.Field;
import se.samverkan.forms.Problem;
import se.samverkan.forms.Section;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.DraftPurpose;

/** How far each section of a draft has come, in words. */
enum SectionStates {
    NOT_BEGUN("notBegun", Tone.NEUTRAL),
    ASKED("asked", Tone.WARNING),
    BEGUN("begun", Tone.WARNING),
    TO_MEND("toMend", Tone.DANGER),
    OPTIONAL("optional", Tone.NEUTRAL),
    DONE("done", Tone.SUCCESS);

    private final String word;
    private final Tone tone;

    SectionStates(String word, Tone tone) {
        this.word = word;
        this.tone = tone;
    }

    /**
     * In a completion a section is done when something in it has been answered otherwise than before.
     *
     * @param changed keys of the sections in which something has
     */
    static SectionStates of(
            DraftDetails draft, Section section, List<Problem> problems, Set<String> slots, Set<String> changed) {
        SectionStates state = of(draft, section, problems, slots);
        boolean asked = draft.purpose() == DraftPurpose.COMPLETION && !changed.contains(section.key());
        return asked && state != TO_MEND ? ASKED : state;
    }

    /** @param slots keys of the questions that have a file */
    private static SectionStates of(DraftDetails draft, Section section, List<Problem> problems, Set<String> slots) {
        List<String> answered = section.fields().stream()
                .map(Field::key)
                .filter(key -> draft.answers().values().containsKey(key) || slots.contains(key))
                .toList();
        List<Problem> here = problems.stream()
                .filter(problem -> problem.section().equals(section.key()))
                .toList();
        if (here.isEmpty()) {
            return answered.isEmpty() ? OPTIONAL : DONE;
        }
        if (here.stream().anyMatch(problem -> answered.contains(problem.field()))) {
            return TO_MEND;
        }
        return answered.isEmpty() ? NOT_BEGUN : BEGUN;
    }

    StatusBadge badge() {
        return new StatusBadge(UI.getCurrent().getTranslation("submissions.DraftView." + word), tone);
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import se.samverkan.casework.NextStep;
import se.samverkan.shared.SwedishTime;

/** What the municipality does next and by when; a day that has passed is not promised once more. */
final class NextStepWords {

    private NextStepWords() {}

    static String of(NextStep next, LocalDate today) {
        UI ui = UI.getCurrent();
        return ui.getTranslation(
                next.date().isBefore(today) ? "submissions.NextStepWords.late" : "submissions.NextStepWords.next",
                ui.getTranslation("casework.NextStep.Kind." + next.kind() + ".applicant"),
                SwedishTime.date(next.date(), ui.getLocale()));
    }
}

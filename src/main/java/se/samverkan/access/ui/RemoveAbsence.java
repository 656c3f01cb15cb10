package se.samverkan.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import se.samverkan.access.AbsenceRow;
import se.samverkan.access.Absences;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StepDialog;

/** Takes an absence away, after asking: a substitute loses the right to the cases at once. */
class RemoveAbsence extends Button {

    RemoveAbsence(Absences absences, AbsenceRow row, Runnable done) {
        setText(getTranslation("access.AbsenceSection.remove"));
        String from = SwedishTime.date(row.from(), getLocale());
        setAriaLabel(getTranslation("access.RemoveAbsence.named", row.personName(), from));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> new StepDialog(
                        getTranslation("access.RemoveAbsence.title", row.personName(), from),
                        getTranslation("access.AbsenceSection.remove"),
                        () -> {
                            absences.remove(row.id(), row.version());
                            done.run();
                        },
                        new Paragraph(getTranslation("access.RemoveAbsence.text")))
                .open());
    }
}

package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.Suggestion;
import se.samverkan.casework.ui.Assignees.Assignee;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.Notice;

/** Whose a case becomes: one field to type in, filled with what is likely, and what goes with it. */
class AssignFields extends Div {

    private static final int DAYS = 14;

    private final ComboBox<Assignee> to = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final NextStepFields next;
    private final Div warning = new Div();
    private final Assignees assignees;

    AssignFields(Assignees assignees, LocalDate today) {
        this.assignees = assignees;
        addClassName("step-dialog__content");
        List<Assignee> all = assignees.all();
        to.setLabel(getTranslation("casework.AssignFields.to"));
        to.setHelperText(getTranslation("casework.AssignFields.toHelp"));
        to.setItems(all);
        to.setItemLabelGenerator(Assignee::label);
        to.getElement().setProperty("autoselect", true);
        to.setAutofocus(true);
        to.addValueChangeListener(change -> warn());
        next = new NextStepFields(
                NextStep.Kind.HANDLE,
                today.plusDays(DAYS),
                NextStep.Kind.TRIAGE,
                NextStep.Kind.HANDLE,
                NextStep.Kind.CONTACT_APPLICANT,
                NextStep.Kind.PREPARE_DECISION);
        reason.setLabel(getTranslation("casework.AssignAction.reason"));
        reason.setHelperText(getTranslation("casework.AssignAction.reasonHelp"));
        add(
                Concerns.of(
                        to,
                        "casework.refused.assigneeMissing",
                        "casework.refused.officerNotInUnit",
                        "casework.refused.yoursAlready"),
                warning,
                next,
                Concerns.of(reason, "casework.refused.reasonTooLong"));
    }

    AssignFields suggesting(Suggestion suggestion) {
        assignees.all().stream()
                .filter(item ->
                        item.unit().equals(suggestion.unit()) && Objects.equals(item.officer(), suggestion.officer()))
                .findFirst()
                .ifPresent(item -> {
                    to.setValue(item);
                    to.setHelperText(getTranslation("casework.AssignFields.suggested"));
                });
        return this;
    }

    /** Where the keyboard begins and Enter agrees. */
    Component first() {
        return to;
    }

    /** @throws Refused when nobody is chosen or no readable date is given */
    AssignForm value() {
        Assignee chosen = to.getValue();
        if (chosen == null) {
            throw new Refused("casework.refused.assigneeMissing");
        }
        return new AssignForm(chosen.unit(), chosen.officer(), next.value(), reason.getValue());
    }

    private void warn() {
        warning.removeAll();
        Assignee chosen = to.getValue();
        String away = chosen == null ? "" : assignees.away(chosen.officer());
        if (!away.isEmpty()) {
            warning.add(Notice.warning(away, "").announced());
        }
    }
}

package se.samverkan.casework.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import se.samverkan.casework.NextStep;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.Dates;

/** What happens next, and when at the latest. */
public class NextStepFields extends Div {

    private static final int DAYS = 14;

    private final Select<NextStep.Kind> kind = new Select<>();
    private final TextField note = new TextField();
    private final DatePicker date = new DatePicker();

    NextStepFields(NextStep now, LocalDate proposedDate, NextStep.Kind... choices) {
        this(now.kind(), proposedDate, choices);
        note.setValue(now.note());
    }

    public NextStepFields(NextStep.Kind proposed, LocalDate proposedDate, NextStep.Kind... choices) {
        addClassName("field-row");
        kind.setLabel(getTranslation("casework.NextStepFields.kind"));
        kind.setItems(choices);
        kind.setItemLabelGenerator(item -> getTranslation("casework.NextStep.Kind." + item + ".staff"));
        kind.setValue(proposed);
        note.setLabel(getTranslation("casework.NextStepFields.note"));
        note.setHelperText(getTranslation("casework.NextStepFields.noteHelp"));
        date.setLabel(getTranslation("casework.NextStepFields.date"));
        Dates.localise(date);
        date.setValue(proposedDate);
        add(
                kind,
                Concerns.of(date, "casework.refused.nextDateMissing", "casework.refused.nextDatePassed"),
                Concerns.of(note, "casework.refused.nextNoteTooLong"));
    }

    /** The day it has; when that has passed, a fortnight from today. */
    static LocalDate proposed(NextStep now, LocalDate today) {
        return now.date().isBefore(today) ? today.plusDays(DAYS) : now.date();
    }

    /** The field one most often changes; its calendar opens on the arrow keys, so that Enter stays free. */
    DatePicker date() {
        date.setAutoOpen(false);
        return date;
    }

    /** @throws Refused when no readable date is given */
    public NextStep value() {
        LocalDate day = date.getValue();
        if (day == null) {
            throw new Refused("casework.refused.nextDateMissing");
        }
        return new NextStep(kind.getValue(), note.getValue(), day);
    }
}

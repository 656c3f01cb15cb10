package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import se.samverkan.shared.ui.Dates;

/** A date that can say whether something was typed that is none. */
class DayInput extends DatePicker {

    DayInput(String label) {
        super(label);
        setManualValidation(true);
        Dates.localise(this);
    }

    boolean unreadable() {
        return isInputUnparsable();
    }
}

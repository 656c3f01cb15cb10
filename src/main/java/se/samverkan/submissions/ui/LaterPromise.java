package se.samverkan.submissions.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Dates;
import se.samverkan.submissions.Amendments;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.DraftId;

/** "It comes later", with the day it is promised for; kept at once, like a file. */
class LaterPromise extends Div {

    private final Amendments amendments;
    private final DraftId draft;
    private final String slot;
    private final Checkbox later = new Checkbox(getTranslation("submissions.LaterPromise.later"));
    private final DatePicker due = new DatePicker(getTranslation("submissions.LaterPromise.due"));

    LaterPromise(Amendments amendments, DraftDetails draft, String slot, boolean editable) {
        this.amendments = amendments;
        this.draft = draft.id();
        this.slot = slot;
        addClassName("later-promise");
        LocalDate latest = amendments.latest(draft);
        @Nullable LocalDate promised = amendments.later(draft).get(slot);
        Dates.localise(due);
        due.setHelperText(getTranslation("submissions.LaterPromise.latest", SwedishTime.date(latest, getLocale())));
        due.setMax(latest);
        due.setManualValidation(true);
        later.setValue(promised != null);
        due.setValue(promised);
        due.setVisible(promised != null);
        later.setReadOnly(!editable);
        due.setReadOnly(!editable);
        later.addValueChangeListener(change -> {
            due.setVisible(change.getValue());
            if (!change.getValue()) {
                due.clear();
                promise(null);
            } else {
                due.setValue(latest);
            }
        });
        due.addValueChangeListener(change -> {
            if (later.getValue() && change.getValue() != null) {
                promise(change.getValue());
            }
        });
        add(later, due);
    }

    private void promise(@Nullable LocalDate day) {
        try {
            amendments.promise(draft, slot, day);
            due.setInvalid(false);
        } catch (Refused refused) {
            due.setErrorMessage(getTranslation(refused.key(), refused.args()));
            due.setInvalid(true);
        }
    }
}

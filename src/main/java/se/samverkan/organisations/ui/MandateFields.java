package se.samverkan.organisations.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.organisations.MandateForm;
import se.samverkan.organisations.MandateKind;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Dates;

/** What somebody may do, from when and until when. */
class MandateFields extends Div {

    private static final String TEXTS = "organisations.MandateFields.";

    private final RadioButtonGroup<MandateKind> kind = new RadioButtonGroup<>(getTranslation(TEXTS + "kind"));
    private final DatePicker from = new DatePicker(getTranslation(TEXTS + "from"));
    private final DatePicker lastDay = new DatePicker(getTranslation(TEXTS + "lastDay"));

    /** @param today the first day one may choose; null when it begins by itself and there is no beginning to choose */
    MandateFields(MandateKind chosen, @Nullable LocalDate today) {
        addClassName("field-stack");
        kind.setItems(MandateKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("organisations.MandateKind." + one + ".may"));
        kind.setValue(chosen);
        kind.addThemeName("vertical");
        Dates.localise(from);
        Dates.localise(lastDay);
        from.setValue(today);
        from.setVisible(today != null);
        lastDay.setHelperText(getTranslation(TEXTS + "lastDayHelp"));
        lastDay.setClearButtonVisible(true);
        add(kind, from, lastDay);
    }

    MandateFields until(@Nullable LocalDate day) {
        lastDay.setValue(day);
        return this;
    }

    MandateKind kind() {
        return kind.getValue();
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay.getValue();
    }

    MandateForm value() {
        LocalDate day = from.getValue();
        if (day == null) {
            throw new Refused("organisations.refused.term");
        }
        return new MandateForm(kind.getValue(), day, lastDay.getValue());
    }
}

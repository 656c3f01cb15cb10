package se.samverkan.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Dates;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.shared.ui.Toast;

/** Gives somebody a role; an unknown address becomes a person who is sent a link. */
class AppointDialog {

    private final Staff staff;
    private final Runnable afterwards;
    private final EmailField email = new EmailField(text("access.page.email"));
    private final TextField name = new TextField(text("access.page.name"));
    private final Select<StaffRole> role = new Select<>();
    private final ComboBox<UnitRow> unit = new ComboBox<>(text("access.AppointDialog.unit"));
    private final DatePicker from = new DatePicker(text("access.AppointDialog.from"));

    AppointDialog(Staff staff, Units units, Clock clock, String email, String name, Runnable afterwards) {
        this.staff = staff;
        this.afterwards = afterwards;
        this.email.setManualValidation(true);
        this.email.setValue(email);
        this.name.setValue(name);
        this.name.setHelperText(text("access.AppointDialog.nameHint"));
        role.setLabel(text("access.AppointDialog.role"));
        role.setItems(StaffRole.values());
        role.setItemLabelGenerator(value -> text("access.StaffRole." + value));
        unit.setItems(units.current());
        unit.setItemLabelGenerator(row -> row.name().in(UI.getCurrent().getLocale()));
        Dates.localise(from);
        from.setValue(SwedishTime.day(clock.instant()));
    }

    void open() {
        new StepDialog(
                        text("access.AppointDialog.title"),
                        text("access.AppointDialog.save"),
                        this::appoint,
                        email,
                        name,
                        role,
                        unit,
                        from)
                .open();
    }

    private void appoint() {
        if (role.isEmpty() || unit.isEmpty() || from.isEmpty()) {
            throw new Refused("access.refused.appointmentIncomplete");
        }
        staff.appoint(
                email.getValue(),
                name.getValue(),
                role.getValue(),
                unit.getValue().id(),
                from.getValue());
        Toast.success(text("access.AppointDialog.done", email.getValue().strip()));
        afterwards.run();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}

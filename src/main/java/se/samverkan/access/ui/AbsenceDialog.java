package se.samverkan.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.AbsenceForm;
import se.samverkan.access.Absences;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffMember;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Dates;
import se.samverkan.shared.ui.StepDialog;

/** The days somebody is away and who takes over: for oneself, or for anybody in the list an administrator has. */
class AbsenceDialog {

    private final Absences absences;
    private final @Nullable PersonId own;
    private final Runnable done;
    private final ComboBox<StaffMember> who = new ComboBox<>(text("access.AbsencesView.person"));
    private final DatePicker from = new DatePicker(text("access.AbsenceSection.from"));
    private final DatePicker to = new DatePicker(text("access.AbsenceSection.to"));
    private final ComboBox<StaffMember> substitute = new ComboBox<>(text("access.AbsenceSection.substitute"));

    /** @param own the person who is away; null to choose from the staff */
    AbsenceDialog(Absences absences, List<StaffMember> staff, @Nullable PersonId own, Runnable done) {
        this.absences = absences;
        this.own = own;
        this.done = done;
        Dates.localise(from);
        Dates.localise(to);
        substitute.setItemLabelGenerator(StaffMember::name);
        substitute.setHelperText(text("access.AbsenceSection.substituteHelp"));
        substitute.setClearButtonVisible(true);
        who.setItems(staff);
        who.setItemLabelGenerator(StaffMember::name);
        who.addValueChangeListener(change -> {
            StaffMember chosen = change.getValue();
            substitute.setItems(chosen == null ? List.of() : absences.substitutesFor(chosen.id()));
        });
        if (own != null) {
            substitute.setItems(absences.substitutesFor(own));
        }
    }

    void open() {
        List<Component> fields = new ArrayList<>(List.of(from, to, substitute));
        if (own == null) {
            fields.addFirst(who);
        }
        new StepDialog(
                        text("access.AbsenceSection.add"),
                        text("shared.save"),
                        () -> {
                            absences.enter(
                                    person(),
                                    new AbsenceForm(
                                            from.getValue(),
                                            to.getValue(),
                                            substitute.isEmpty()
                                                    ? null
                                                    : substitute.getValue().id()));
                            done.run();
                        },
                        fields.toArray(Component[]::new))
                .open();
    }

    private PersonId person() {
        if (own != null) {
            return own;
        }
        if (who.isEmpty()) {
            throw new Refused("access.refused.absencePersonMissing");
        }
        return who.getValue().id();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}

package se.samverkan.statements.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Concerns;

/** Who is asked: a unit, and when somebody is known there, a person. */
class AskedFields extends Div {

    private final Select<UnitRow> unit = new Select<>();
    private final ComboBox<StaffMember> person = new ComboBox<>();
    private final Staff staff;

    AskedFields(List<UnitRow> units, Staff staff) {
        this.staff = staff;
        addClassName("field-row");
        unit.setLabel(getTranslation("statements.AskedFields.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(row -> row.name().in(getLocale()));
        person.setLabel(getTranslation("statements.AskedFields.person"));
        person.setHelperText(getTranslation("statements.AskedFields.personHelp"));
        person.setItemLabelGenerator(StaffMember::name);
        person.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> person.setItems(answerers(change.getValue())));
        add(
                Concerns.of(
                        unit,
                        "statements.refused.withoutUnit",
                        "statements.refused.ownUnit",
                        "statements.refused.handedOnToTheSame"),
                Concerns.of(person, "statements.refused.notInUnit"));
    }

    UnitId unit() {
        UnitRow chosen = unit.getValue();
        if (chosen == null) {
            throw new Refused("statements.refused.withoutUnit");
        }
        return chosen.id();
    }

    @Nullable
    PersonId person() {
        StaffMember chosen = person.getValue();
        return chosen == null ? null : chosen.id();
    }

    private List<StaffMember> answerers(@Nullable UnitRow row) {
        return row == null
                ? List.of()
                : staff.of(
                        row.id(),
                        StaffRole.CASE_OFFICER,
                        StaffRole.CONTACT_CENTRE,
                        StaffRole.NETWORK_COORDINATOR,
                        StaffRole.NETWORK_MEMBER);
    }
}

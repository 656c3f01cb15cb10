package se.samverkan.municipality.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import se.samverkan.municipality.UnitForm;
import se.samverkan.municipality.UnitKind;
import se.samverkan.municipality.UnitRow;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Dates;

class UnitFields extends Div {

    private final TextField nameSv = new TextField();
    private final TextField nameEn = new TextField();
    private final Select<UnitKind> kind = new Select<>();
    private final Select<UnitRow> committee = new Select<>();
    private final TextField email = new TextField();
    private final DatePicker from = new DatePicker();

    UnitFields(List<UnitRow> committees, LocalDate today) {
        addClassName("field-stack");
        nameSv.setLabel(getTranslation("municipality.UnitFields.nameSv"));
        nameEn.setLabel(getTranslation("municipality.UnitFields.nameEn"));
        kind.setLabel(getTranslation("municipality.UnitFields.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("municipality.UnitKind." + item));
        kind.setValue(UnitKind.DEPARTMENT);
        committee.setLabel(getTranslation("municipality.UnitFields.committee"));
        committee.setHelperText(getTranslation("municipality.UnitFields.committeeHelp"));
        committee.setEmptySelectionAllowed(true);
        committee.setItems(committees);
        committee.setItemLabelGenerator(row -> row == null ? "" : row.name().in(getLocale()));
        email.setLabel(getTranslation("municipality.UnitFields.email"));
        from.setLabel(getTranslation("municipality.UnitFields.from"));
        Dates.localise(from);
        from.setValue(today);
        add(nameSv, nameEn, kind, committee, email, from);
    }

    UnitFields(List<UnitRow> committees, UnitRow unit) {
        this(committees, unit.validFrom());
        nameSv.setValue(unit.name().sv());
        nameEn.setValue(unit.name().en());
        kind.setValue(unit.kind());
        kind.setReadOnly(true);
        committees.stream()
                .filter(row -> row.id().equals(unit.committee()))
                .findFirst()
                .ifPresent(committee::setValue);
        email.setValue(unit.email() == null ? "" : unit.email());
    }

    UnitForm value() {
        LocalDate day = from.getValue();
        if (day == null) {
            throw new Refused("shared.refused.period");
        }
        UnitRow body = committee.getValue();
        return new UnitForm(
                kind.getValue(),
                nameSv.getValue(),
                nameEn.getValue(),
                day,
                body == null ? null : body.id(),
                email.getValue());
    }
}

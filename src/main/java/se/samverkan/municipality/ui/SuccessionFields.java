package se.samverkan.municipality.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.UnitSuccession;
import se.samverkan.municipality.Units;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Dates;

/** A new name or another unit, which other units go the same way, and from when. */
class SuccessionFields extends Div {

    private static final String TEXTS = "municipality.SuccessionFields.";

    private final UnitId unit;
    private final LocalText before;
    private final RadioButtonGroup<Boolean> renamed = new RadioButtonGroup<>(getTranslation(TEXTS + "how"));
    private final TextField nameSv = new TextField(getTranslation("municipality.UnitFields.nameSv"));
    private final TextField nameEn = new TextField(getTranslation("municipality.UnitFields.nameEn"));
    private final Select<UnitRow> into = new Select<>();
    private final CheckboxGroup<UnitRow> others = new CheckboxGroup<>(getTranslation(TEXTS + "others"));
    private final DatePicker from = new DatePicker(getTranslation(TEXTS + "from"));

    SuccessionFields(UnitRow unit, Units units, LocalDate today) {
        this.unit = unit.id();
        this.before = unit.name();
        addClassName("field-stack");
        List<UnitRow> alike = units.current().stream()
                .filter(other -> other.kind().handlesCases() == unit.kind().handlesCases())
                .filter(other -> !other.id().equals(unit.id()) && other.validTo() == null)
                .toList();
        renamed.setItems(true, false);
        renamed.setItemLabelGenerator(one -> getTranslation(TEXTS + (one ? "renamed" : "into")));
        renamed.addThemeName("vertical");
        nameSv.setValue(unit.name().sv());
        nameEn.setValue(unit.name().en());
        into.setLabel(getTranslation(TEXTS + "intoWhich"));
        into.setItems(alike);
        into.setItemLabelGenerator(row -> row.name().in(getLocale()));
        others.setItems(alike);
        others.setItemLabelGenerator(row -> row.name().in(getLocale()));
        others.setHelperText(getTranslation(TEXTS + "othersHelp"));
        others.addThemeName("vertical");
        Dates.localise(from);
        from.setValue(unit.validFrom().isAfter(today) ? unit.validFrom() : today);
        from.setHelperText(getTranslation(TEXTS + "fromHelp"));
        renamed.addValueChangeListener(change -> {
            boolean name = Boolean.TRUE.equals(change.getValue());
            nameSv.setVisible(name);
            nameEn.setVisible(name);
            into.setVisible(!name);
        });
        renamed.setValue(true);
        add(renamed, nameSv, nameEn, into, others, from);
    }

    /** Runs when anything is chosen otherwise: what was shown of the consequences no longer holds. */
    void onChange(Runnable changed) {
        Stream.<HasValue<?, ?>>of(renamed, nameSv, nameEn, into, others, from)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    UnitSuccession value() {
        LocalDate day = from.getValue();
        boolean name = Boolean.TRUE.equals(renamed.getValue());
        UnitRow target = into.getValue();
        if (day == null || !name && target == null) {
            throw new Refused("municipality.refused.day");
        }
        if (name && (nameSv.isEmpty() || nameEn.isEmpty())) {
            throw new Refused("municipality.refused.nameMissing");
        }
        if (name
                && nameSv.getValue().strip().equals(before.sv())
                && nameEn.getValue().strip().equals(before.en())) {
            throw new Refused("municipality.refused.nameSame");
        }
        List<UnitId> ending = Stream.concat(
                        Stream.of(unit), others.getValue().stream().map(UnitRow::id))
                .filter(id -> name || !id.equals(target.id()))
                .toList();
        return new UnitSuccession(
                ending,
                name ? null : target.id(),
                new LocalText(nameSv.getValue().strip(), nameEn.getValue().strip()),
                day);
    }
}

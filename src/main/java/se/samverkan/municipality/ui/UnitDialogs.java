package se.samverkan.municipality.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Dates;
import se.samverkan.shared.ui.StepDialog;

/** Adds, corrects and ends a unit. */
@SpringComponent
class UnitDialogs {

    private final Units units;
    private final Clock clock;

    UnitDialogs(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    void add(Runnable done) {
        UI ui = UI.getCurrent();
        UnitFields fields = new UnitFields(units.committees(), today());
        new StepDialog(
                        ui.getTranslation("municipality.UnitsView.add"),
                        ui.getTranslation("shared.save"),
                        () -> {
                            units.add(fields.value());
                            done.run();
                        },
                        fields)
                .open();
    }

    void change(UnitRow unit, Runnable done) {
        UI ui = UI.getCurrent();
        UnitFields fields = new UnitFields(units.committees(), unit);
        new StepDialog(
                        ui.getTranslation("municipality.UnitDialogs.change"),
                        ui.getTranslation("shared.save"),
                        () -> {
                            units.change(unit.id(), fields.value(), unit.version());
                            done.run();
                        },
                        new Paragraph(ui.getTranslation("municipality.UnitDialogs.changeHelp")),
                        fields)
                .open();
    }

    void end(UnitRow unit, Runnable done) {
        UI ui = UI.getCurrent();
        DatePicker last = new DatePicker(ui.getTranslation("municipality.UnitDialogs.lastDay"));
        Dates.localise(last);
        last.setValue(today());
        Select<UnitRow> successor = new Select<>();
        successor.setLabel(ui.getTranslation("municipality.UnitDialogs.successor"));
        successor.setEmptySelectionAllowed(true);
        successor.setItems(units.current().stream()
                .filter(other -> !other.id().equals(unit.id()))
                .toList());
        successor.setItemLabelGenerator(row -> row == null ? "" : row.name().in(ui.getLocale()));
        Div follows = new Div(new ConsequenceList(units.consequences(List.of(unit.id()), null, false), today()));
        successor.addValueChangeListener(change -> {
            UnitRow next = change.getValue();
            follows.removeAll();
            follows.add(new ConsequenceList(
                    units.consequences(List.of(unit.id()), next == null ? null : next.id(), false), today()));
        });
        new StepDialog(
                        ui.getTranslation(
                                "municipality.UnitDialogs.end", unit.name().in(ui.getLocale())),
                        ui.getTranslation("municipality.UnitsView.end"),
                        () -> {
                            LocalDate day = last.getValue();
                            if (day == null) {
                                throw new Refused("shared.refused.period");
                            }
                            UnitRow next = successor.getValue();
                            units.end(unit.id(), day, next == null ? null : next.id());
                            done.run();
                        },
                        new Paragraph(ui.getTranslation("municipality.UnitDialogs.endHelp")),
                        last,
                        successor,
                        follows)
                .open();
    }

    void goOn(UnitRow unit, Runnable done) {
        UI ui = UI.getCurrent();
        String name = unit.name().in(ui.getLocale());
        new StepDialog(
                        ui.getTranslation("municipality.UnitDialogs.goOn", name),
                        ui.getTranslation("municipality.UnitsView.goOn"),
                        () -> {
                            units.goOn(unit.id(), unit.version());
                            done.run();
                        },
                        new Paragraph(ui.getTranslation("municipality.UnitDialogs.goOnHelp", name)))
                .open();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}

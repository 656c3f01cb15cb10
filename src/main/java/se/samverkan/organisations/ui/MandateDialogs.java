package se.samverkan.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.HandOverForm;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.MandateRow;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Dates;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.shared.ui.Toast;

/** Changes what a person may do, and hands the association over to somebody else. */
@SpringComponent
class MandateDialogs {

    private static final String TEXTS = "organisations.MandateDialogs.";

    private final Mandates mandates;
    private final Clock clock;

    MandateDialogs(Mandates mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    void change(MandateRow mandate, Runnable done) {
        UI ui = UI.getCurrent();
        LocalDate today = today();
        LocalDate from = mandate.validFrom().isAfter(today) ? mandate.validFrom() : today;
        MandateFields fields = new MandateFields(mandate.kind(), from).until(mandate.lastDay());
        new StepDialog(
                        ui.getTranslation(TEXTS + "change", mandate.name()),
                        ui.getTranslation("shared.save"),
                        () -> {
                            mandates.change(mandate.id(), fields.value());
                            Toast.success(ui.getTranslation(TEXTS + "changed", mandate.name()));
                            done.run();
                        },
                        fields)
                .open();
    }

    /** @param people everybody who acts for the association */
    void handOver(AssociationId association, List<MandateRow> people, PersonId me, Runnable done) {
        UI ui = UI.getCurrent();
        Select<MandateRow> successor = new Select<>();
        successor.setLabel(ui.getTranslation(TEXTS + "successor"));
        successor.setHelperText(ui.getTranslation(TEXTS + "successorHelp"));
        successor.setItems(others(people, me));
        successor.setItemLabelGenerator(row -> row.name() + ", " + row.email());
        DatePicker from = new DatePicker(ui.getTranslation(TEXTS + "from"));
        Dates.localise(from);
        from.setValue(today());
        Select<MandateKind> stayAs = new Select<>();
        stayAs.setLabel(ui.getTranslation(TEXTS + "stayAs"));
        stayAs.setEmptySelectionAllowed(true);
        stayAs.setEmptySelectionCaption(ui.getTranslation(TEXTS + "leave"));
        stayAs.setItems(MandateKind.EDITOR, MandateKind.READER);
        stayAs.setItemLabelGenerator(kind -> kind == null
                ? ui.getTranslation(TEXTS + "leave")
                : ui.getTranslation("organisations.MandateKind." + kind + ".may"));
        new StepDialog(
                        ui.getTranslation(TEXTS + "handOver"),
                        ui.getTranslation(TEXTS + "handOverNow"),
                        () -> {
                            MandateRow next = successor.getValue();
                            LocalDate day = from.getValue();
                            if (next == null || day == null) {
                                throw new Refused("organisations.refused.handOverIncomplete");
                            }
                            mandates.handOver(association, new HandOverForm(next.person(), day, stayAs.getValue()));
                            Toast.success(ui.getTranslation(TEXTS + "handedOver", next.name()));
                            done.run();
                        },
                        new Paragraph(ui.getTranslation(TEXTS + "handOverHelp")),
                        successor,
                        from,
                        stayAs)
                .open();
    }

    private static List<MandateRow> others(List<MandateRow> people, PersonId me) {
        Map<PersonId, MandateRow> others = new LinkedHashMap<>();
        people.stream().filter(row -> !row.person().equals(me)).forEach(row -> others.putIfAbsent(row.person(), row));
        return new ArrayList<>(others.values());
    }

    private LocalDate today() {
        return SwedishTime.day(clock.instant());
    }
}

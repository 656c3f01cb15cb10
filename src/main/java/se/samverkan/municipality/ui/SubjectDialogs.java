package se.samverkan.municipality.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import se.samverkan.municipality.SubjectForm;
import se.samverkan.municipality.SubjectRow;
import se.samverkan.municipality.Subjects;
import se.samverkan.municipality.Subjects.Kind;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StepDialog;

/** Adds, renames and ends a theme or a goal. */
@SpringComponent
class SubjectDialogs {

    private static final String TEXTS = "municipality.SubjectDialogs.";

    private final Subjects subjects;
    private final Clock clock;

    SubjectDialogs(Subjects subjects, Clock clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    void add(Kind kind, Runnable done) {
        UI ui = UI.getCurrent();
        Fields fields = new Fields(ui, new LocalText("", ""), year());
        new StepDialog(
                        ui.getTranslation("municipality.SubjectsView.add." + kind),
                        ui.getTranslation("shared.save"),
                        () -> {
                            subjects.add(kind, fields.value());
                            done.run();
                        },
                        fields.sv,
                        fields.en,
                        fields.from,
                        fields.to,
                        fields.source)
                .open();
    }

    void rename(Kind kind, SubjectRow row, Runnable done) {
        UI ui = UI.getCurrent();
        Fields fields = new Fields(ui, row.name(), Math.max(year() + 1, row.fromYear() + 1));
        new StepDialog(
                        ui.getTranslation(TEXTS + "rename", row.name().in(ui.getLocale())),
                        ui.getTranslation("shared.save"),
                        () -> {
                            subjects.rename(kind, row.id(), fields.value());
                            done.run();
                        },
                        new Paragraph(ui.getTranslation(TEXTS + "renameHelp", row.cases(), row.partnerships())),
                        fields.sv,
                        fields.en,
                        fields.from,
                        fields.to,
                        fields.source)
                .open();
    }

    void end(Kind kind, SubjectRow row, Runnable done) {
        UI ui = UI.getCurrent();
        IntegerField last = new IntegerField(ui.getTranslation(TEXTS + "last"));
        last.setValue(year());
        new StepDialog(
                        ui.getTranslation(TEXTS + "end", row.name().in(ui.getLocale())),
                        ui.getTranslation("municipality.SubjectsView.end"),
                        () -> {
                            subjects.end(kind, row.id(), required(last), null);
                            done.run();
                        },
                        new Paragraph(ui.getTranslation(TEXTS + "renameHelp", row.cases(), row.partnerships())),
                        last)
                .open();
    }

    private int year() {
        return SwedishTime.day(clock.instant()).getYear();
    }

    private static int required(IntegerField field) {
        Integer value = field.getValue();
        if (value == null) {
            throw new Refused("municipality.refused.years");
        }
        return value;
    }

    /** Names in both languages, the years, and where it is decided. */
    private static final class Fields {

        private final TextField sv;
        private final TextField en;
        private final IntegerField from;
        private final IntegerField to;
        private final TextField source;

        Fields(UI ui, LocalText name, int year) {
            sv = new TextField(ui.getTranslation("municipality.UnitFields.nameSv"));
            en = new TextField(ui.getTranslation("municipality.UnitFields.nameEn"));
            from = new IntegerField(ui.getTranslation(TEXTS + "from"));
            to = new IntegerField(ui.getTranslation(TEXTS + "to"));
            source = new TextField(ui.getTranslation(TEXTS + "source"));
            sv.setValue(name.sv());
            en.setValue(name.en());
            from.setValue(year);
        }

        SubjectForm value() {
            return new SubjectForm(
                    new LocalText(sv.getValue(), en.getValue()), required(from), to.getValue(), source.getValue());
        }
    }
}

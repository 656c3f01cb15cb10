package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseMarks;
import se.samverkan.casework.CasePart;
import se.samverkan.casework.Cases;
import se.samverkan.casework.LabelRow;
import se.samverkan.casework.Labels;
import se.samverkan.casework.Marks;
import se.samverkan.casework.PossibleDuplicate;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.Refusals;

/** Other cases that may be the same one, the labels and the themes. */
@SpringComponent
class MarksSection implements CaseSection {

    private final Marks marks;
    private final Labels labels;
    private final Themes themes;
    private final Units units;
    private final Cases cases;
    private final CaseDialogs dialogs;

    MarksSection(Marks marks, Labels labels, Themes themes, Units units, Cases cases, CaseDialogs dialogs) {
        this.marks = marks;
        this.labels = labels;
        this.themes = themes;
        this.units = units;
        this.cases = cases;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        CaseMarks now = head.has(CasePart.MARK) ? marks.of(head) : new CaseMarks(List.of(), List.of(), List.of());
        boolean handles = cases.mayHandle(head);
        Div section = new Div(new H2(ui.getTranslation("casework.MarksSection.title")), new TriageKeys());
        if (!now.duplicates().isEmpty()) {
            section.add(duplicates(head, now.duplicates(), handles, refresh, ui));
        }
        if (head.has(CasePart.MARK)) {
            section.add(words(now, ui));
        }
        if (handles) {
            Button change = new Button(
                    ui.getTranslation("casework.MarksSection.change"),
                    click -> open(head, marks.of(head), refresh, ui));
            change.getElement().setAttribute("data-key", "l");
            Div actions = new Div(change, new KeyHelp());
            actions.addClassName("actions");
            section.add(actions);
        }
        return Optional.of(section);
    }

    private static Component words(CaseMarks now, UI ui) {
        Paragraph words = new Paragraph();
        Stream.concat(
                        now.labels().stream().map(LabelRow::name),
                        now.themes().stream().map(theme -> theme.name().in(ui.getLocale())))
                .forEach(word -> {
                    Span label = new Span(word);
                    label.addClassName("label");
                    words.add(label, new Span(" "));
                });
        if (words.getComponentCount() == 0) {
            words.setText(ui.getTranslation("casework.MarksSection.none"));
            words.addClassName("muted");
        }
        return words;
    }

    private Component duplicates(
            CaseHead head, List<PossibleDuplicate> others, boolean handles, Runnable refresh, UI ui) {
        UnorderedList list = new UnorderedList();
        for (PossibleDuplicate other : others) {
            String about = ui.getTranslation(
                    "casework.MarksSection.reason." + other.reason(),
                    ui.getTranslation("casework.CaseStatus." + other.status() + ".staff"),
                    units.get(other.unit()).name().in(ui.getLocale()),
                    SwedishTime.date(other.receivedAt(), ui.getLocale()));
            RouterLink compare = new RouterLink(
                    ui.getTranslation("casework.MarksSection.compare", other.number()),
                    CompareView.class,
                    CompareView.parameters(head.id(), other.id()));
            ListItem item = new ListItem(
                    CaseNavigation.link(other.id(), other.number() + " " + other.title()),
                    new Span(" " + about + " "),
                    compare);
            if (handles) {
                item.add(new Button(ui.getTranslation("casework.MarksSection.notSame"), click -> {
                    Refusals.handled(ui, () -> marks.notDuplicate(head.id(), other.id(), head.version()));
                    refresh.run();
                }));
            }
            list.add(item);
        }
        return Notice.warning(
                        ui.getTranslation("casework.MarksSection.duplicates"),
                        ui.getTranslation("casework.MarksSection.duplicatesText"))
                .with(list);
    }

    private void open(CaseHead head, CaseMarks now, Runnable refresh, UI ui) {
        MultiSelectComboBox<LabelRow> label = RowActions.labelField(ui);
        label.setItems(Stream.concat(labels.current().stream(), now.labels().stream())
                .distinct()
                .toList());
        label.setValue(Set.copyOf(now.labels()));
        MultiSelectComboBox<ThemeRow> theme =
                new MultiSelectComboBox<>(ui.getTranslation("casework.MarksSection.themes"));
        theme.setItems(Stream.concat(themes.current().stream(), now.themes().stream())
                .distinct()
                .toList());
        theme.setItemLabelGenerator(row -> row.name().in(ui.getLocale()));
        theme.setValue(Set.copyOf(now.themes()));
        dialogs.ask(
                        head,
                        ui.getTranslation("casework.MarksSection.change"),
                        ui.getTranslation("shared.save"),
                        seen -> {
                            CaseMarks standing = marks.of(seen);
                            marks.mark(
                                    head.id(),
                                    Onto.ids(
                                            Set.copyOf(now.labels()),
                                            label.getValue(),
                                            Set.copyOf(standing.labels()),
                                            LabelRow::id),
                                    Onto.ids(
                                            Set.copyOf(now.themes()),
                                            theme.getValue(),
                                            Set.copyOf(standing.themes()),
                                            ThemeRow::id),
                                    seen.version());
                            refresh.run();
                        },
                        label,
                        theme)
                .open();
        label.focus();
    }
}

package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import se.samverkan.forms.AnswerItem;
import se.samverkan.forms.AnswerLine;
import se.samverkan.forms.AnswerTable;
import se.samverkan.forms.AnsweredSection;

/** Given answers on a page: a heading for each section, each question with its answer. */
public final class AnswerSheetView extends Div {

    public AnswerSheetView(List<AnsweredSection> sections) {
        this(sections, section -> new Component[0]);
    }

    /** @param actions what stands beside a section's heading, a link "Ändra" for example */
    public AnswerSheetView(List<AnsweredSection> sections, Function<AnsweredSection, Component[]> actions) {
        addClassName("answer-sheet");
        for (AnsweredSection section : sections) {
            Header header = new Header(new H2(section.title()));
            header.addClassName("answer-sheet__header");
            header.add(actions.apply(section));
            DescriptionList lines = new DescriptionList();
            lines.addClassName("answer-sheet__lines");
            section.lines().forEach(line -> lines.add(row(line)));
            add(header, lines);
        }
    }

    private static Div row(AnswerLine line) {
        Div row = new Div(new DescriptionList.Term(line.label()));
        row.addClassName("answer-sheet__row");
        AnswerTable table = line.table();
        if (table != null) {
            row.addClassName("answer-sheet__row--wide");
            row.add(new DescriptionList.Description(new AnswerTableView(line.label(), table)));
        } else if (!line.items().isEmpty()) {
            row.add(new DescriptionList.Description(
                    line.items().stream().map(AnswerSheetView::item).toArray(Component[]::new)));
        } else {
            line.values().forEach(value -> row.add(new DescriptionList.Description(value)));
        }
        return row;
    }

    private static Div item(AnswerItem item) {
        Paragraph title = new Paragraph(item.title());
        title.addClassName("answer-sheet__item-title");
        DescriptionList lines = new DescriptionList();
        lines.addClassName("answer-sheet__item");
        item.lines().forEach(line -> {
            lines.add(new DescriptionList.Term(line.label()));
            line.values().forEach(value -> lines.add(new DescriptionList.Description(value)));
        });
        return new Div(title, lines);
    }
}

package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.InboxRow;
import se.samverkan.casework.NextStep;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

/** Cases as dense rows that also read well on a phone and in a screen reader: what, whose, when. */
@SpringComponent
class CaseTable {

    private final Units units;
    private final Clock clock;

    CaseTable(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    Component of(List<InboxRow> rows, CaseSelection selection) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("work-list", "work-list--chosen");
        rows.forEach(row -> list.add(item(row, selection)));
        return list;
    }

    private ListItem item(InboxRow row, CaseSelection selection) {
        UI ui = UI.getCurrent();
        CaseHead head = row.head();
        Checkbox chosen = new Checkbox(selection.holds(head.id()));
        chosen.setAriaLabel(ui.getTranslation("casework.CaseTable.choose", head.number(), head.title()));
        chosen.addClassName("work-list__choice");
        chosen.addValueChangeListener(change -> selection.choose(head, change.getValue()));
        Div what = new Div(title(row, ui), about(row, ui));
        what.addClassName("work-list__what");
        Div when = new Div(CaseStatusBadge.forStaff(head));
        when.add(due(head, head.nextStep(), ui));
        when.addClassName("work-list__when");
        ListItem item = new ListItem(chosen, what, owner(row, ui), when);
        item.addClassName("work-list__item");
        item.setClassName("work-list__item--news", row.news() != InboxRow.News.NONE);
        item.getElement().setAttribute("data-case", head.id().value().toString());
        return item;
    }

    private static Component title(InboxRow row, UI ui) {
        RouterLink link = CaseNavigation.link(row.head().id(), row.head().title());
        link.addClassName("work-list__title");
        if (row.news() == InboxRow.News.NONE) {
            return link;
        }
        Span news = new Span(ui.getTranslation("casework.InboxRow.News." + row.news()));
        news.addClassName("work-list__news");
        return new Div(link, news);
    }

    private Component about(InboxRow row, UI ui) {
        CaseHead head = row.head();
        Div about = new Div(new Span(head.number() + " · " + ui.getTranslation("casework.CaseKind." + head.kind())
                + " · " + head.associationName()));
        about.addClassName("work-list__about");
        row.labels().forEach(name -> {
            Span label = new Span(name);
            label.addClassName("label");
            about.add(label);
        });
        if (row.awaited() != null && head.status().beforeDecision()) {
            about.add(awaited(row.awaited(), ui));
        }
        if (row.duplicate()) {
            about.add(new StatusBadge(ui.getTranslation("casework.CaseTable.duplicate"), Tone.WARNING));
        }
        return about;
    }

    private StatusBadge awaited(LocalDate due, UI ui) {
        String date = SwedishTime.date(due, ui.getLocale());
        return due.isBefore(LocalDate.now(clock.withZone(SwedishTime.ZONE)))
                ? new StatusBadge(ui.getTranslation("casework.CaseTable.late", date), Tone.DANGER)
                : new StatusBadge(ui.getTranslation("casework.CaseTable.awaited", date), Tone.INFO);
    }

    private Component owner(InboxRow row, UI ui) {
        CaseHead head = row.head();
        String unit = units.get(head.unit()).name().in(ui.getLocale());
        Div owner = new Div(new Span(
                head.officerName() != null
                        ? head.officerName()
                        : ui.getTranslation("casework.CaseHeader.queue", unit)));
        if (row.standIn()) {
            owner.add(new StatusBadge(ui.getTranslation("casework.CaseTable.standIn"), Tone.INFO));
        }
        if (head.handOverTo() != null) {
            String asked = units.get(head.handOverTo()).name().in(ui.getLocale());
            owner.add(new StatusBadge(ui.getTranslation("casework.CaseTable.offered", asked), Tone.WARNING));
        }
        owner.addClassName("work-list__owner");
        return owner;
    }

    private Component due(CaseHead row, @Nullable NextStep next, UI ui) {
        if (next == null) {
            return new Span();
        }
        String date = SwedishTime.date(next.date(), ui.getLocale());
        return row.overdue(LocalDate.now(clock.withZone(SwedishTime.ZONE)))
                ? new StatusBadge(ui.getTranslation("casework.CaseTable.overdue", date), Tone.DANGER)
                : new Span(ui.getTranslation(
                        "casework.CaseTable.due",
                        ui.getTranslation("casework.NextStep.Kind." + next.kind() + ".staff"),
                        date));
    }
}

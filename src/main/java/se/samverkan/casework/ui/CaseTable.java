package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseHead;
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

    Component of(List<CaseHead> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        rows.forEach(row -> list.add(item(row)));
        return list;
    }

    private ListItem item(CaseHead row) {
        UI ui = UI.getCurrent();
        Locale locale = ui.getLocale();
        RouterLink link = CaseNavigation.link(row.id(), row.title());
        link.addClassName("work-list__title");
        Span about = new Span(row.number() + " · " + ui.getTranslation("casework.CaseKind." + row.kind()) + " · "
                + row.associationName());
        about.addClassName("work-list__about");
        Span owner = new Span(
                row.officerName() != null
                        ? row.officerName()
                        : ui.getTranslation(
                                "casework.CaseHeader.queue",
                                units.get(row.unit()).name().in(locale)));
        owner.addClassName("work-list__owner");
        Div what = new Div(link, about);
        what.addClassName("work-list__what");
        Div when = new Div(CaseStatusBadge.forStaff(row.status()), due(row, row.nextStep(), ui));
        when.addClassName("work-list__when");
        ListItem item = new ListItem(what, owner, when);
        item.addClassName("work-list__item");
        return item;
    }

    private Component due(CaseHead row, @Nullable NextStep next, UI ui) {
        if (next == null) {
            return new Span();
        }
        String date = SwedishTime.date(next.date(), ui.getLocale());
        return row.overdue(LocalDate.now(clock.withZone(SwedishTime.ZONE)))
                ? new StatusBadge(ui.getTranslation("casework.CaseTable.overdue", date), Tone.DANGER)
                : new Span(ui.getTranslation("casework.CaseTable.due", date));
    }
}

package se.samverkan.organisations.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.organisations.AssociationHistoryRow;
import se.samverkan.shared.SwedishTime;

/** Everything that has happened to an association, newest first, folded until somebody wants it. */
class AssociationTimeline extends Section {

    private static final String TEXTS = "organisations.AssociationTimeline.";

    AssociationTimeline(List<AssociationHistoryRow> rows) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        rows.forEach(row -> list.add(item(row)));
        add(new H2(getTranslation(TEXTS + "heading")), new Details(getTranslation(TEXTS + "steps", rows.size()), list));
    }

    private ListItem item(AssociationHistoryRow row) {
        Span when = new Span(SwedishTime.dateTime(row.at(), getLocale()));
        when.addClassName("timeline__when");
        Map<String, String> facts = row.facts();
        Span what = new Span(getTranslation(
                TEXTS + row.event(),
                row.actorName(),
                row.person().isEmpty() ? facts.getOrDefault("name", "") : row.person(),
                kind(facts.get("kind")),
                day(facts.get("from"))));
        what.addClassName("timeline__what");
        ListItem item = new ListItem(when, what);
        String last = facts.getOrDefault("lastDay", "");
        if (!last.isEmpty()) {
            item.add(new Span(" " + getTranslation(TEXTS + "through", day(last))));
        }
        item.addClassName("timeline__item");
        return item;
    }

    private String kind(@Nullable String kind) {
        return kind == null ? "" : getTranslation("organisations.MandateKind." + kind);
    }

    private String day(@Nullable String day) {
        return day == null || day.isEmpty() ? "" : SwedishTime.date(LocalDate.parse(day), getLocale());
    }
}

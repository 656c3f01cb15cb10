package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.Waiting;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Money;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.FactList;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

/** The head of the case page and the facts beside it. */
@SpringComponent
class CaseHeader {

    private final Units units;
    private final Clock clock;

    CaseHeader(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    Component of(CaseHead head, List<Refused> obstacles, List<Component> actions) {
        Span number = new Span(head.number().toString());
        number.addClassName("case-head__number");
        Div line = new Div(
                number,
                new Span(text("casework.CaseKind." + head.kind())),
                CaseStatusBadge.forStaff(head),
                // The register of associations lies in a room of its own; its address is the contract.
                new Anchor("foreningar/" + head.association().value(), head.associationName()));
        line.addClassName("case-head__line");
        Div row = new Div();
        row.addClassNames("case-head__actions", "actions");
        row.add(actions);
        Header header = new Header(line, new PageHeader(head.title()), facts(head));
        if (!obstacles.isEmpty()) {
            header.add(blocks(obstacles));
        }
        header.add(row);
        header.addClassName("case-head");
        return header;
    }

    private static Component blocks(List<Refused> obstacles) {
        UnorderedList list = new UnorderedList();
        obstacles.forEach(each -> list.add(new ListItem(text(each.key(), each.args()))));
        return Notice.warning(text("casework.CaseHeader.blocksHeading"), "").with(list);
    }

    private Component facts(CaseHead head) {
        FactList facts = new FactList().add(text("casework.CaseHeader.owner"), owner(head));
        NextStep next = head.nextStep();
        if (next != null) {
            facts.add(text("casework.CaseHeader.next"), next(head, next));
        }
        if (head.waiting() != null) {
            facts.add(text("casework.CaseHeader.waiting"), waiting(head.waiting()));
        }
        if (head.handOverTo() != null) {
            facts.add(
                    text("casework.CaseHeader.offered"),
                    units.get(head.handOverTo()).name().in(locale()));
        }
        facts.add(text("casework.CaseHeader.received"), SwedishTime.date(head.receivedAt(), locale()));
        facts.addClassName("facts--inline");
        return facts;
    }

    private static String waiting(Waiting waiting) {
        return text(
                "casework.Waiting.Kind." + waiting.kind() + ".staff",
                SwedishTime.date(waiting.since(), locale()),
                SwedishTime.date(waiting.until(), locale()));
    }

    private Component next(CaseHead head, NextStep next) {
        String words = text("casework.NextStep.Kind." + next.kind() + ".staff")
                + (next.note().isEmpty() ? "" : ": " + next.note().replaceAll("[.\\s]+$", ""))
                + ", " + SwedishTime.date(next.date(), locale());
        Span line = new Span(words);
        return head.overdue(LocalDate.now(clock.withZone(SwedishTime.ZONE)))
                ? new Span(line, new Span(" "), new StatusBadge(text("casework.CaseHeader.overdue"), Tone.DANGER))
                : line;
    }

    Component rail(CaseHead head) {
        FactList facts = new FactList()
                .add(text("casework.CaseHeader.association"), head.associationName())
                .add(
                        text("casework.CaseHeader.unit"),
                        units.get(head.unit()).name().in(locale()))
                .add(text("casework.CaseHeader.kind"), text("casework.CaseKind." + head.kind()));
        if (head.requestedAmount() != null) {
            facts.add(text("casework.CaseHeader.requested"), new Money(head.requestedAmount()).format(locale()));
        }
        if (head.committee() != null) {
            facts.add(
                    text("casework.CaseHeader.committee"),
                    units.get(head.committee()).name().in(locale()));
        }
        facts.add(text("casework.CaseHeader.received"), SwedishTime.dateTime(head.receivedAt(), locale()));
        Aside rail = new Aside(new H2(text("casework.CaseHeader.facts")), facts);
        rail.addClassName("case-page__rail");
        return rail;
    }

    String owner(CaseHead head) {
        String unit = units.get(head.unit()).name().in(locale());
        return head.officerName() == null ? text("casework.CaseHeader.queue", unit) : head.officerName() + ", " + unit;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}

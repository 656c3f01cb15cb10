package se.samverkan.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.ui.CaseNavigation;
import se.samverkan.network.NetworkQueue;
import se.samverkan.network.QueueRow;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;

/** The network's queue in the order the cases are taken up. */
@Route("natverket")
@RolesAllowed({Roles.NETWORK_COORDINATOR, Roles.NETWORK_MEMBER})
@Menu(title = "network.QueueView.title", order = 31, icon = "vaadin:connect-o")
class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final NetworkQueue queue;
    private final boolean coordinates;

    QueueView(NetworkQueue queue, CurrentUser user) {
        this.queue = queue;
        this.coordinates = user.has(StaffRole.NETWORK_COORDINATOR);
        setId("content");
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<QueueRow> rows = queue.waiting();
        removeAll();
        add(
                new PageHeader(getTranslation("network.QueueView.title")),
                new Paragraph(getTranslation("network.QueueView.intro")));
        if (rows.isEmpty()) {
            add(new EmptyState(
                    getTranslation("network.QueueView.empty"), getTranslation("network.QueueView.emptyText")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("work-list");
        for (int i = 0; i < rows.size(); i++) {
            list.add(item(rows.get(i), i == 0, i == rows.size() - 1));
        }
        add(list);
    }

    private ListItem item(QueueRow row, boolean first, boolean last) {
        RouterLink link = CaseNavigation.link(row.caseId(), row.title());
        link.addClassName("work-list__title");
        Span about = line(row.number() + " · " + row.associationName() + " · "
                + getTranslation("network.QueueView.admitted", SwedishTime.date(row.admittedAt(), getLocale())));
        Span criteria = line(row.criteria().stream()
                .map(criterion -> getTranslation("network.Criterion." + criterion))
                .collect(Collectors.joining("; ")));
        Div what = new Div(link, about, criteria);
        what.addClassName("work-list__what");
        Div when = new Div(
                new Span(
                        row.meeting() == null
                                ? getTranslation("network.QueueView.noMeeting")
                                : getTranslation(
                                        "network.QueueView.meeting", SwedishTime.date(row.meeting(), getLocale()))),
                new Span(getTranslation("network.QueueView.stances", row.stances())));
        when.addClassName("work-list__when");
        ListItem item = new ListItem(what, when);
        if (coordinates) {
            Div order = new Div(mover(row, true, first), mover(row, false, last));
            order.addClassName("work-list__order");
            item.add(order);
        }
        item.addClassName("work-list__item");
        return item;
    }

    private Button mover(QueueRow row, boolean up, boolean atEnd) {
        Button move = new Button(up ? VaadinIcon.ARROW_UP.create() : VaadinIcon.ARROW_DOWN.create(), click -> {
            Refusals.handled(this, () -> queue.move(row.id(), up));
            show();
        });
        move.setAriaLabel(getTranslation(up ? "network.QueueView.up" : "network.QueueView.down", row.number()));
        move.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        move.setEnabled(!atEnd);
        return move;
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("work-list__about");
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("network.QueueView.title");
    }
}

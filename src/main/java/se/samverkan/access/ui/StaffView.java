package se.samverkan.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import se.samverkan.access.Roles;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.Suspensions;
import se.samverkan.municipality.Units;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;

@Route("personal")
@Menu(title = "access.StaffView.title", order = 61, icon = "vaadin:users")
@RolesAllowed(Roles.ADMINISTRATOR)
class StaffView extends Div implements HasDynamicTitle {

    private final Staff staff;
    private final Suspensions suspensions;
    private final Units units;
    private final Clock clock;
    private final TextField search = new TextField(getTranslation("access.StaffView.search"));
    private final Div list = new Div();

    StaffView(Staff staff, Suspensions suspensions, Units units, Clock clock) {
        this.staff = staff;
        this.suspensions = suspensions;
        this.units = units;
        this.clock = clock;
        addClassNames("page", "page--wide");
        Button appoint = new Button(getTranslation("access.StaffView.appoint"), click -> appoint("", ""));
        appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> refresh());
        Div filter = new Div(search);
        filter.addClassName("filter-bar");
        list.addClassName("table-scroll");
        list.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(getPageTitle(), appoint),
                new Paragraph(getTranslation("access.StaffView.text")),
                filter,
                list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.StaffView.title");
    }

    private void appoint(String email, String name) {
        new AppointDialog(staff, units, clock, email, name, this::refresh).open();
    }

    private void refresh() {
        List<StaffMember> members = staff.all().stream().filter(this::found).toList();
        list.removeAll();
        list.add(
                members.isEmpty()
                        ? new EmptyState(
                                getTranslation("access.StaffView.emptyHeading"),
                                getTranslation("access.StaffView.emptyText"))
                        : new StaffTable(
                                members,
                                suspensions.all(),
                                units,
                                new StaffActions(this, staff, suspensions, this::appoint, this::refresh)));
    }

    private boolean found(StaffMember member) {
        String words = search.getValue().strip().toLowerCase(Locale.ROOT);
        return (member.name() + " " + member.email()).toLowerCase(Locale.ROOT).contains(words);
    }
}

package se.samverkan.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.access.AbsenceRow;
import se.samverkan.access.Absences;
import se.samverkan.access.Roles;
import se.samverkan.access.Staff;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.DataTable;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;

/** Everybody's absences, for the administrator. */
@Route("franvaro")
@RolesAllowed(Roles.ADMINISTRATOR)
@Menu(title = "access.AbsencesView.title", order = 61.5, icon = "vaadin:calendar-user")
class AbsencesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Absences absences;
    private final Staff staff;

    AbsencesView(Absences absences, Staff staff) {
        this.absences = absences;
        this.staff = staff;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Button add = new Button(
                getTranslation("access.AbsenceSection.add"),
                click -> new AbsenceDialog(absences, staff.all(), null, this::show).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        add(new PageHeader(getPageTitle(), add), new Paragraph(getTranslation("access.AbsencesView.text")));
        List<AbsenceRow> rows = absences.all();
        if (rows.isEmpty()) {
            add(new EmptyState(getPageTitle(), getTranslation("access.AbsenceSection.none")));
            return;
        }
        DataTable table = new DataTable(
                getPageTitle(),
                Stream.of("person", "days", "substitute", "action")
                        .map(column -> getTranslation("access.AbsencesView." + column))
                        .toList());
        rows.forEach(row -> table.row(
                new Span(row.personName()),
                new Span(getTranslation(
                        "access.AbsencesView.days.value",
                        SwedishTime.date(row.from(), getLocale()),
                        SwedishTime.date(row.to(), getLocale()))),
                new Span(
                        row.substituteName() == null
                                ? getTranslation("access.AbsencesView.nobody")
                                : row.substituteName()),
                new RemoveAbsence(absences, row, this::show)));
        add(table);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.AbsencesView.title");
    }
}

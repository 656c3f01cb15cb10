package se.samverkan.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samverkan.access.Roles;
import se.samverkan.intake.IntakeRow;
import se.samverkan.intake.Intakes;
import se.samverkan.programmes.OpenCall;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.DataTable;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;

/** What the contact centre has begun for others and what has become of it. */
@Route("registrera")
@RolesAllowed(Roles.CONTACT_CENTRE)
@Menu(title = "intake.IntakesView.title", order = 31, icon = "vaadin:headset")
class IntakesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXTS = "intake.IntakesView.";

    private final Intakes intakes;
    private final Schemes schemes;

    IntakesView(Intakes intakes, Schemes schemes) {
        this.intakes = intakes;
        this.schemes = schemes;
        setId("content");
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()), new Paragraph(getTranslation(TEXTS + "what")), beginning());
        List<IntakeRow> unfinished = intakes.unfinished();
        if (!unfinished.isEmpty()) {
            add(new H2(getTranslation(TEXTS + "unfinished")), unfinished(unfinished));
        }
        List<IntakeRow> sent = intakes.sent();
        add(new H2(getTranslation(TEXTS + "sent")));
        add(
                sent.isEmpty()
                        ? new EmptyState(getTranslation(TEXTS + "empty"), getTranslation(TEXTS + "emptyText"))
                        : sent(sent));
    }

    /** Null stands for an initiative. */
    private Div beginning() {
        Select<OpenCall> what = new Select<>();
        what.setLabel(getTranslation(TEXTS + "kind"));
        what.setEmptySelectionAllowed(true);
        what.setEmptySelectionCaption(getTranslation("casework.CaseKind.INITIATIVE"));
        what.setItems(schemes.open().stream()
                .filter(open -> open.scheme().applyable())
                .toList());
        what.setItemLabelGenerator(open -> open == null
                ? getTranslation("casework.CaseKind.INITIATIVE")
                : open.scheme().name().in(getLocale()));
        what.addClassName("field");
        Button begin = new Button(
                getTranslation(TEXTS + "begin"),
                click -> Refusals.handled(this, () -> {
                    OpenCall chosen = what.getValue();
                    IntakeNavigation.open(
                            click.getSource().getUI().orElseThrow(),
                            intakes.begin(chosen == null ? null : chosen.call().id()));
                }));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div row = new Div(what, begin);
        row.addClassName("filter-bar");
        return row;
    }

    private DataTable unfinished(List<IntakeRow> rows) {
        DataTable table = new DataTable(
                getTranslation(TEXTS + "unfinished"),
                List.of(
                        getTranslation(TEXTS + "association"),
                        getTranslation(TEXTS + "caller"),
                        getTranslation(TEXTS + "saved")));
        for (IntakeRow row : rows) {
            String name =
                    row.associationName().isEmpty() ? getTranslation(TEXTS + "noAssociation") : row.associationName();
            table.row(
                    IntakeNavigation.link(row.id(), name),
                    new Span(row.callerName()),
                    new Span(getTranslation(
                            TEXTS + "savedBy", SwedishTime.dateTime(row.savedAt(), getLocale()), row.savedByName())));
        }
        return table;
    }

    private Component sent(List<IntakeRow> rows) {
        DataTable table = new DataTable(
                getTranslation(TEXTS + "sent"),
                List.of(
                        getTranslation(TEXTS + "case"),
                        getTranslation(TEXTS + "association"),
                        getTranslation(TEXTS + "takenOver")));
        for (IntakeRow row : rows) {
            table.row(
                    IntakeNavigation.link(row.id(), row.number() + " " + row.caseTitle()),
                    new Span(row.associationName()),
                    new Span(getTranslation(TEXTS + (row.takenOver() ? "yes" : "notYet"))));
        }
        return table;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}

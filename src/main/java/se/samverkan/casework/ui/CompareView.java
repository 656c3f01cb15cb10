package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseLinks;
import se.samverkan.casework.Cases;
import se.samverkan.casework.Marks;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;

/** Two cases beside each other: the facts, and what each association sent as far as the reader may see it. */
@Route("handlaggning/:id/jamfor/:other")
@RolesAllowed(Roles.STAFF)
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OTHER = "other";
    /** The place on the case page of what was sent. */
    private static final int SENT = 10;

    private final Cases cases;
    private final Marks marks;
    private final CaseLinks links;
    private final CaseDialogs dialogs;
    private final CaseHeader header;
    private final ObjectProvider<CaseSection> sections;

    CompareView(
            Cases cases,
            Marks marks,
            CaseLinks links,
            CaseDialogs dialogs,
            CaseHeader header,
            ObjectProvider<CaseSection> sections) {
        this.cases = cases;
        this.marks = marks;
        this.links = links;
        this.dialogs = dialogs;
        this.header = header;
        this.sections = sections;
        setId("content");
        addClassNames("page", "page--wide");
    }

    static RouteParameters parameters(CaseId one, CaseId other) {
        return new RouteParameters(
                new RouteParam("id", one.value().toString()),
                new RouteParam(OTHER, other.value().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters given = event.getRouteParameters();
        Div beside = new Div(
                side(CaseNavigation.caseId(given)),
                side(CaseNavigation.caseId(
                        new RouteParameters("id", given.get(OTHER).orElse("")))));
        beside.addClassName("beside");
        CaseId id = CaseNavigation.caseId(given);
        CaseId with =
                CaseNavigation.caseId(new RouteParameters("id", given.get(OTHER).orElse("")));
        removeAll();
        add(new PageHeader(getPageTitle()), actions(cases.head(id), cases.head(with)), beside);
    }

    /** What one may have come to find out: whether they are the same. */
    private Component actions(CaseHead head, CaseHead other) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (cases.mayHandle(head)) {
            Button same = new Button(
                    getTranslation("casework.CompareView.same", head.number(), other.number()),
                    click -> new LinkDialog(links, dialogs, head, () -> back(head)).duplicateOf(other));
            same.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(same);
            if (marks.of(head).duplicates().stream()
                    .anyMatch(possible -> possible.id().equals(other.id()))) {
                actions.add(new Button(getTranslation("casework.MarksSection.notSame"), click -> {
                    if (Refusals.handled(this, () -> marks.notDuplicate(head.id(), other.id(), head.version()))) {
                        back(head);
                    }
                }));
            }
        }
        actions.add(CaseNavigation.link(head.id(), getTranslation("casework.CompareView.back", head.number())));
        return actions;
    }

    private void back(CaseHead head) {
        getUI().ifPresent(ui -> ui.navigate(
                CaseView.class, new RouteParameters("id", head.id().value().toString())));
    }

    private Component side(CaseId id) {
        CaseHead head = cases.head(id);
        Section side = new Section(
                new H2(CaseNavigation.link(id, head.number() + " " + head.title())),
                new Paragraph(CaseStatusBadge.forStaff(head), new Span(" " + header.owner(head))),
                header.rail(head));
        if (!cases.mayReadWhole(head)) {
            side.add(Notice.info(
                    getTranslation("casework.CaseView.summaryHeading"), getTranslation("casework.CaseView.summary")));
            return side;
        }
        sections.stream()
                .filter(section -> section.order() == SENT)
                .flatMap(section -> section.forCase(head, () -> {}).stream())
                .forEach(side::add);
        return side;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casework.CompareView.title");
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import se.samverkan.municipality.Units;
import se.samverkan.programmes.OpenCall;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;

/** The grants that can be applied for now. */
@Route("ansok")
@PermitAll
@Menu(title = "submissions.CallsView.title", order = 12, icon = "vaadin:coin-piles")
class CallsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Schemes schemes;
    private final Units units;

    CallsView(Schemes schemes, Units units) {
        this.schemes = schemes;
        this.units = units;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String site = "sv".equals(getLocale().getLanguage()) ? "" : "/en";
        Anchor all = new Anchor(site + "/bidrag", getTranslation("submissions.CallsView.all"));
        all.setRouterIgnore(true);
        add(
                new PageHeader(getTranslation("submissions.CallsView.title")),
                new Paragraph(new Anchor("/app/vagledning", getTranslation("submissions.CallsView.guide"))),
                new Paragraph(all));
        List<OpenCall> open = schemes.open().stream()
                .filter(call -> call.scheme().formKey() != null)
                .toList();
        if (open.isEmpty()) {
            add(new EmptyState(
                    getTranslation("submissions.CallsView.empty"), getTranslation("submissions.CallsView.emptyText")));
            return;
        }
        Div list = new Div();
        list.addClassName("card-list");
        open.forEach(call -> list.add(card(call)));
        add(list);
    }

    private Section card(OpenCall open) {
        RouterLink link = new RouterLink(
                open.scheme().name().in(getLocale()),
                ApplyView.class,
                new RouteParameters("slug", open.scheme().slug()));
        Section card = new Section(
                new H2(link),
                new Paragraph(open.scheme().summary().in(getLocale())),
                new Paragraph(getTranslation(
                        "submissions.CallsView.closes",
                        SwedishTime.date(open.call().closes(), getLocale()),
                        units.get(open.scheme().committee()).name().in(getLocale()))));
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submissions.CallsView.title");
    }
}

package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.partnerships.PartnershipRow;
import se.samverkan.partnerships.Partnerships;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;

/** Every partnership there is, by status and word; the whole choice is in the address. */
@Route("partnerskap")
@Menu(title = "partnerships.PartnershipsView.title", order = 32, icon = "vaadin:handshake")
@RolesAllowed(Roles.STAFF)
class PartnershipsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Partnerships partnerships;
    private final CurrentUser user;

    PartnershipsView(Partnerships partnerships, CurrentUser user) {
        this.partnerships = partnerships;
        this.user = user;
        setId("content");
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListChoice chosen = ListChoice.of(event.getLocation().getQueryParameters());
        List<PartnershipRow> rows = partnerships.list(chosen.filter());
        removeAll();
        add(header(), new StatusTabs(chosen, partnerships.counts(chosen.words())), filters(chosen));
        if (rows.isEmpty()) {
            String kind = chosen.narrowed() ? "noHits" : "none";
            add(new EmptyState(
                    getTranslation("partnerships.PartnershipsView." + kind + "Heading"),
                    getTranslation("partnerships.PartnershipsView." + kind)));
            return;
        }
        add(new PartnershipGrid(rows));
        if (rows.size() == ListChoice.ROWS) {
            RouterLink more =
                    new RouterLink(getTranslation("partnerships.PartnershipsView.more"), PartnershipsView.class);
            more.setQueryParameters(chosen.following(rows.getLast().number()).parameters());
            add(new Paragraph(more));
        }
    }

    private PageHeader header() {
        Component[] actions = MayWrite.is(user)
                ? new Component[] {PartnershipNavigation.newLink(getTranslation("partnerships.PartnershipsView.new"))}
                : new Component[0];
        return new PageHeader(getPageTitle(), actions);
    }

    private Div filters(ListChoice chosen) {
        TextField words = new TextField(getTranslation("partnerships.PartnershipsView.words"));
        words.setHelperText(getTranslation("partnerships.PartnershipsView.wordsHelp"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setValue(chosen.words());
        words.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                PartnershipsView.class, chosen.withWords(change.getValue()).parameters())));
        Div bar = new Div(words);
        bar.addClassName("filter-bar");
        return bar;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partnerships.PartnershipsView.title");
    }
}

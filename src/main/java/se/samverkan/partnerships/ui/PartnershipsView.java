package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.partnerships.PartnershipFilter;
import se.samverkan.partnerships.PartnershipRow;
import se.samverkan.partnerships.Partnerships;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;

/** Every partnership there is, by status and word; what is chosen is in the address. */
@Route("partnerskap")
@Menu(title = "partnerships.PartnershipsView.title", order = 32, icon = "vaadin:handshake")
@RolesAllowed(Roles.STAFF)
class PartnershipsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 50;

    private final Partnerships partnerships;
    private final Div result = new Div();
    private final ListFilterBar filterBar =
            new ListFilterBar(chosen -> UI.getCurrent().navigate(PartnershipsView.class, chosen.parameters()));
    private final PartnershipGrid grid = new PartnershipGrid();
    private final Button more = new Button();
    private ListChoice chosen = ListChoice.EVERYTHING;

    PartnershipsView(Partnerships partnerships, CurrentUser user) {
        this.partnerships = partnerships;
        setId("content");
        addClassNames("page", "page--wide");
        more.setText(getTranslation("partnerships.PartnershipsView.more"));
        PageHeader header = MayWrite.is(user)
                ? new PageHeader(
                        getPageTitle(),
                        PartnershipNavigation.newLink(getTranslation("partnerships.PartnershipsView.new")))
                : new PageHeader(getPageTitle());
        add(header, filterBar, result);
        more.addClickListener(click -> append());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = ListChoice.of(event.getLocation().getQueryParameters());
        filterBar.show(chosen, partnerships.counts(chosen.words()));
        List<PartnershipRow> rows = partnerships.list(filter(null));
        grid.show(rows);
        more.setVisible(rows.size() == ROWS);
        result.removeAll();
        if (rows.isEmpty()) {
            result.add(empty());
        } else {
            result.add(grid, more);
        }
    }

    private void append() {
        List<PartnershipRow> rows = partnerships.list(filter(grid.lastNumber()));
        grid.append(rows);
        more.setVisible(rows.size() == ROWS);
    }

    private PartnershipFilter filter(@Nullable Integer below) {
        return new PartnershipFilter(chosen.words(), chosen.status(), below, ROWS);
    }

    private EmptyState empty() {
        return chosen.equals(ListChoice.EVERYTHING)
                ? new EmptyState(
                        getTranslation("partnerships.PartnershipsView.noneHeading"),
                        getTranslation("partnerships.PartnershipsView.none"))
                : new EmptyState(
                        getTranslation("partnerships.PartnershipsView.noHitsHeading"),
                        getTranslation("partnerships.PartnershipsView.noHits"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partnerships.PartnershipsView.title");
    }
}

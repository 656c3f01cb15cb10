package se.samverkan.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import se.samverkan.access.Roles;
import se.samverkan.casework.Inbox;
import se.samverkan.casework.InboxPage;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.Units;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;

/** The work list: what nobody has taken, what is mine, my units', waiting, late, all. The whole choice is in the address. */
@Route("inkorg")
@RolesAllowed(Roles.STAFF)
@Menu(title = "casework.InboxView.title", order = 30, icon = "vaadin:inbox")
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Inbox inbox;
    private final Units units;
    private final Themes themes;
    private final InboxChoices choices;
    private final CaseTable table;
    private InboxAddress address = InboxAddress.saved("");

    InboxView(Inbox inbox, Units units, Themes themes, InboxChoices choices, CaseTable table) {
        this.inbox = inbox;
        this.units = units;
        this.themes = themes;
        this.choices = choices;
        this.table = table;
        setId("content");
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = InboxAddress.of(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        InboxPage page =
                inbox.page(address.filter(units, themes), address.after().orElse(null));
        removeAll();
        add(
                new PageHeader(getTranslation("casework.InboxView.title")),
                new InboxTabs(address, inbox.counts()),
                new InboxFilters(address, choices, this::open));
        if (page.rows().isEmpty()) {
            boolean narrowed = address.narrowed();
            add(new EmptyState(
                    getTranslation(narrowed ? "casework.InboxView.noHits" : "casework.InboxView.empty"),
                    getTranslation(
                            narrowed ? "casework.InboxView.noHitsText" : "casework.InboxView.empty." + address.tab())));
            return;
        }
        add(table.of(page.rows(), new CaseSelection(() -> {})));
        if (page.next() != null) {
            RouterLink more = new RouterLink(getTranslation("casework.InboxView.next"), InboxView.class);
            more.setQueryParameters(address.following(page.next()).parameters());
            add(new Paragraph(more));
        }
    }

    private void open(InboxAddress chosen) {
        getUI().ifPresent(ui -> ui.navigate(InboxView.class, chosen.parameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casework.InboxView.title");
    }
}

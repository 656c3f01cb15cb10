package se.samverkan.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.Inbox;
import se.samverkan.casework.InboxPage;
import se.samverkan.casework.InboxTab;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;

/** The work list: what nobody has taken, what is mine, my units', late, all. The whole choice is in the address. */
@Route("inkorg")
@RolesAllowed(Roles.STAFF)
@Menu(title = "casework.InboxView.title", order = 30, icon = "vaadin:inbox")
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Inbox inbox;
    private final Units units;
    private final CaseTable table;

    InboxView(Inbox inbox, Units units, CaseTable table) {
        this.inbox = inbox;
        this.units = units;
        this.table = table;
        setId("content");
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InboxAddress address = InboxAddress.of(event.getLocation().getQueryParameters(), units);
        InboxPage page = inbox.page(address.filter(), address.after());
        removeAll();
        add(new PageHeader(getTranslation("casework.InboxView.title")), tabs(address), filters(address));
        if (page.rows().isEmpty()) {
            boolean narrowed = address.narrowed();
            add(new EmptyState(
                    getTranslation(narrowed ? "casework.InboxView.noHits" : "casework.InboxView.empty"),
                    getTranslation(
                            narrowed
                                    ? "casework.InboxView.noHitsText"
                                    : "casework.InboxView.empty."
                                            + address.filter().tab())));
            return;
        }
        add(table.of(page.rows()));
        if (page.next() != null) {
            RouterLink more = new RouterLink(getTranslation("casework.InboxView.next"), InboxView.class);
            more.setQueryParameters(address.following(page.next()));
            add(new Paragraph(more));
        }
    }

    private Nav tabs(InboxAddress address) {
        Map<InboxTab, Integer> counts = inbox.counts();
        Nav nav = new Nav();
        nav.addClassName("tab-bar");
        nav.getElement().setAttribute("aria-label", getTranslation("casework.InboxView.tabs"));
        for (InboxTab tab : InboxTab.values()) {
            int count = counts.getOrDefault(tab, 0);
            String shown = count >= Inbox.COUNT_LIMIT ? (Inbox.COUNT_LIMIT - 1) + "+" : String.valueOf(count);
            RouterLink link =
                    new RouterLink(getTranslation("casework.InboxTab." + tab) + " (" + shown + ")", InboxView.class);
            link.setQueryParameters(address.with(tab));
            link.addClassName("tab-bar__tab");
            link.setHighlightCondition((routerLink, navigation) -> false);
            if (tab == address.filter().tab()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private Div filters(InboxAddress address) {
        TextField words = new TextField(getTranslation("casework.InboxView.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setValue(address.filter().words());
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.addValueChangeListener(change -> open(address.withWords(change.getValue())));
        Select<UnitRow> unit = new Select<>();
        unit.setLabel(getTranslation("casework.InboxView.unit"));
        unit.setItems(units.handling());
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(getTranslation("casework.InboxView.anyUnit"));
        unit.setItemLabelGenerator(row -> row == null
                ? getTranslation("casework.InboxView.anyUnit")
                : row.name().in(getLocale()));
        if (address.filter().unit() != null) {
            unit.setValue(units.get(address.filter().unit()));
        }
        unit.addValueChangeListener(change -> open(address.withUnit(change.getValue())));
        Select<CaseKind> kind = new Select<>();
        kind.setLabel(getTranslation("casework.InboxView.kind"));
        kind.setItems(CaseKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("casework.InboxView.anyKind"));
        kind.setItemLabelGenerator(item -> item == null
                ? getTranslation("casework.InboxView.anyKind")
                : getTranslation("casework.CaseKind." + item));
        kind.setValue(address.filter().kind());
        kind.addValueChangeListener(change -> open(address.withKind(change.getValue())));
        Div bar = new Div(words, unit, kind);
        bar.addClassName("filter-bar");
        return bar;
    }

    private void open(InboxAddress address) {
        getUI().ifPresent(ui -> ui.navigate(InboxView.class, address.parameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casework.InboxView.title");
    }
}

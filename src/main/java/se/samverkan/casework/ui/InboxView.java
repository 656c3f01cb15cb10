package se.samverkan.casework.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.Roles;
import se.samverkan.casework.BulkWork;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Inbox;
import se.samverkan.casework.InboxFilter;
import se.samverkan.casework.InboxPage;
import se.samverkan.casework.InboxTab;
import se.samverkan.casework.SavedSearch;
import se.samverkan.casework.SavedSearches;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.Units;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;

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
    private final SavedSearches searches;
    private final SavedSearchDialogs searchDialogs;
    private final BulkDialogs bulk;
    private final RowActions rowActions;
    private final CaseSelection selection;
    private @Nullable BulkBar bulkBar;
    private InboxAddress address = InboxAddress.saved("");

    InboxView(
            Inbox inbox,
            Units units,
            Themes themes,
            InboxChoices choices,
            CaseTable table,
            SavedSearches searches,
            SavedSearchDialogs searchDialogs,
            BulkDialogs bulk,
            RowActions rowActions) {
        this.inbox = inbox;
        this.units = units;
        this.themes = themes;
        this.choices = choices;
        this.table = table;
        this.searches = searches;
        this.searchDialogs = searchDialogs;
        this.bulk = bulk;
        this.rowActions = rowActions;
        this.selection = new CaseSelection(this::selected);
        setId("content");
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = InboxAddress.of(event.getLocation().getQueryParameters());
        List<SavedSearch> saved = searches.all();
        if (address.empty()) {
            saved.stream()
                    .filter(SavedSearch::opening)
                    .findFirst()
                    .ifPresent(search -> address = InboxAddress.saved(search.query()));
        }
        selection.clear();
        show(saved);
        getElement().executeJs("window.samverkanTriage && window.samverkanTriage.arrive()");
    }

    /** A letter pressed on a row; what it may do is checked where it is done. */
    @ClientCallable
    void act(String key, String id) {
        try {
            rowActions.act(key, new CaseId(UUID.fromString(id)), this::refresh);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    private void refresh() {
        show(searches.all());
        getElement().executeJs("window.samverkanTriage && window.samverkanTriage.settle()");
    }

    private void show(List<SavedSearch> saved) {
        InboxFilter filter = address.filter(units, themes);
        InboxPage page = inbox.page(filter, address.after(filter).orElse(null));
        removeAll();
        add(
                new PageHeader(getTranslation("casework.InboxView.title"), new KeyHelp()),
                new TriageKeys(),
                new InboxTabs(address, inbox.counts()),
                new SavedSearchBar(saved, address, searchDialogs, this::refresh),
                new InboxFilters(address, filter.order(), choices, this::open));
        bulk.undoable().ifPresent(done -> add(undo(done)));
        if (page.rows().isEmpty()) {
            boolean narrowed = address.narrowed();
            add(new EmptyState(
                    getTranslation(narrowed ? "casework.InboxView.noHits" : "casework.InboxView.empty"),
                    getTranslation(
                            narrowed ? "casework.InboxView.noHitsText" : "casework.InboxView.empty." + address.tab()),
                    elsewhere(filter)));
            return;
        }
        BulkBar bar = new BulkBar(selection, bulk, () -> inbox.matching(filter, BulkWork.MOST), this::refresh);
        bulkBar = bar;
        add(bar, table.of(page.rows(), selection));
        if (page.next() != null) {
            RouterLink more = new RouterLink(getTranslation("casework.InboxView.next"), InboxView.class);
            more.setQueryParameters(address.following(page.next()).parameters());
            add(new Paragraph(more));
        }
    }

    /** What is looked for may lie under another tab, or have ended. */
    private Component[] elsewhere(InboxFilter filter) {
        if (filter.words().isBlank() || filter.tab() == InboxTab.ALL) {
            return new Component[0];
        }
        RouterLink all =
                new RouterLink(getTranslation("casework.InboxView.everywhere", filter.words()), InboxView.class);
        all.setQueryParameters(address.withoutNarrowing()
                .with(InboxAddress.WORDS, filter.words())
                .with(InboxTab.ALL)
                .parameters());
        return new Component[] {all};
    }

    private Notice undo(BulkDialogs.Done done) {
        return Notice.success(
                        getTranslation("casework.InboxView.bulkDone", done.cases()),
                        getTranslation("casework.InboxView.bulkUndo", BulkWork.UNDO_MINUTES))
                .with(new Button(
                        getTranslation("casework.InboxView.undo"),
                        click -> Refusals.handled(this, () -> bulk.undo(done, this::refresh))));
    }

    private void selected() {
        if (bulkBar != null) {
            bulkBar.update();
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

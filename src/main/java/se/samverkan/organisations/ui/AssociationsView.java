package se.samverkan.organisations.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.access.Roles;
import se.samverkan.organisations.AssociationRow;
import se.samverkan.organisations.Associations;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;

/** The register of associations, for staff; what was searched is in the address. */
@Route("foreningar")
@RolesAllowed(Roles.STAFF)
@Menu(title = "organisations.AssociationsView.title", order = 33, icon = "vaadin:institution")
class AssociationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXTS = "organisations.AssociationsView.";
    private static final int ROWS = 50;

    private final Associations associations;
    private final TextField words = new TextField(getTranslation(TEXTS + "words"));
    private final Div result = new Div();

    AssociationsView(Associations associations, AssociationSteps steps) {
        this.associations = associations;
        addClassName("page");
        words.setHelperText(getTranslation(TEXTS + "wordsHelp"));
        words.setClearButtonVisible(true);
        words.addClassName("field");
        Button search = new Button(getTranslation(TEXTS + "search"), click -> search());
        search.addClickShortcut(Key.ENTER).listenOn(words);
        Div form = new Div(words, search);
        form.addClassName("field-row");
        form.getElement().setAttribute("role", "search");
        add(new PageHeader(getPageTitle()));
        if (steps.offered()) {
            add(new Paragraph(new RouterLink(getTranslation(TEXTS + "duplicates"), DuplicatesView.class)));
        }
        add(form, result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String sought =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        words.setValue(sought);
        show(associations.search(sought, ROWS + 1));
    }

    private void search() {
        String sought = words.getValue().strip();
        QueryParameters query = sought.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", sought);
        getUI().ifPresent(ui -> ui.navigate(AssociationsView.class, query));
    }

    private void show(List<AssociationRow> rows) {
        result.removeAll();
        if (rows.isEmpty()) {
            result.add(new EmptyState(getTranslation(TEXTS + "none"), getTranslation(TEXTS + "noneNext")));
            return;
        }
        Paragraph count = new Paragraph(
                rows.size() > ROWS
                        ? getTranslation(TEXTS + "first", ROWS)
                        : getTranslation(TEXTS + "count", rows.size()));
        count.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        list.addClassName("entry-list");
        rows.stream().limit(ROWS).map(this::entry).forEach(list::add);
        result.add(count, list);
    }

    private ListItem entry(AssociationRow row) {
        RouterLink name = AssociationNavigation.page(row.id(), row.name());
        name.addClassName("entry-list__head");
        String number =
                row.number() == null ? getTranslation("organisations.AssociationFactList.noNumber") : row.number();
        String since = getTranslation(TEXTS + "since", SwedishTime.date(row.registeredAt(), getLocale()));
        Div facts = new Div();
        Stream.of(number, row.city(), since)
                .filter(fact -> !fact.isBlank())
                .map(Span::new)
                .forEach(facts::add);
        if (!row.formerNames().isEmpty()) {
            facts.add(new Span(getTranslation(TEXTS + "former", row.formerNames())));
        }
        facts.addClassName("entry-list__facts");
        ListItem item = new ListItem(name, facts);
        item.addClassName("entry-list__item");
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}

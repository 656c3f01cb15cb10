package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.access.Roles;
import se.samverkan.organisations.AssociationMerges;
import se.samverkan.organisations.AssociationRow;
import se.samverkan.organisations.DuplicatePair;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Toast;

/** Pairs of associations that may be one: to be merged, or found to be two. */
@Route("foreningar/dubbletter")
@RolesAllowed({Roles.CONTACT_CENTRE, Roles.NETWORK_COORDINATOR, Roles.ADMINISTRATOR})
class DuplicatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXTS = "organisations.DuplicatesView.";

    private final AssociationMerges merges;

    DuplicatesView(AssociationMerges merges) {
        this.merges = merges;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                new RouterLink(getTranslation("organisations.AssociationPageView.all"), AssociationsView.class),
                new PageHeader(getPageTitle()),
                new Paragraph(getTranslation(TEXTS + "intro")));
        List<DuplicatePair> pairs = merges.candidates();
        if (pairs.isEmpty()) {
            add(new EmptyState(getTranslation(TEXTS + "none"), getTranslation(TEXTS + "noneNext")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("entry-list");
        pairs.forEach(pair -> list.add(entry(pair)));
        add(list);
    }

    private ListItem entry(DuplicatePair pair) {
        Paragraph why = new Paragraph(getTranslation(
                TEXTS + "alike",
                pair.likeness().stream()
                        .map(alike -> getTranslation("organisations.Likeness." + alike))
                        .collect(Collectors.joining(", "))));
        why.addClassName("entry-list__facts");
        RouterLink compare = MergeView.link(pair.one().id(), pair.other().id(), getTranslation(TEXTS + "compare"));
        compare.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                TEXTS + "compareWhich",
                                pair.one().name(),
                                pair.other().name()));
        Button two = new Button(getTranslation(TEXTS + "areTwo"), click -> {
            merges.areTwo(pair.one().id(), pair.other().id());
            Toast.success(getTranslation(TEXTS + "kept"));
            show();
        });
        two.setAriaLabel(getTranslation(
                TEXTS + "areTwoWhich", pair.one().name(), pair.other().name()));
        Div actions = new Div(compare, two);
        actions.addClassName("actions");
        ListItem item = new ListItem(side(pair.one()), side(pair.other()), why, actions);
        item.addClassName("entry-list__item");
        return item;
    }

    private Div side(AssociationRow row) {
        RouterLink name = AssociationNavigation.page(row.id(), row.name());
        name.addClassName("entry-list__head");
        String number =
                row.number() == null ? getTranslation("organisations.AssociationFactList.noNumber") : row.number();
        Div facts = new Div(
                new Span(number),
                new Span(getTranslation(
                        "organisations.AssociationsView.since", SwedishTime.date(row.registeredAt(), getLocale()))));
        facts.addClassName("entry-list__facts");
        return new Div(name, facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}

package se.samverkan.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import se.samverkan.organisations.AssociationId;

/** Ways to the pages of this room. */
public final class AssociationNavigation {

    private AssociationNavigation() {}

    /** To the page staff read about an association. */
    public static RouterLink page(AssociationId association, String name) {
        return new RouterLink(
                name,
                AssociationPageView.class,
                new RouteParameters(AssociationPageView.ID, association.value().toString()));
    }

    public static RouterLink register(String text) {
        return new RouterLink(text, RegisterAssociationView.class);
    }

    /** To the page on which people see and change their own association. */
    public static RouterLink mine(String text) {
        return new RouterLink(text, AssociationView.class);
    }

    static void toMine(UI ui) {
        ui.navigate(AssociationView.class);
    }
}

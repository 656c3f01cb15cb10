package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import se.samverkan.casework.SavedSearch;

/** The saved searches as links above the list, and the way to save the present one. */
class SavedSearchBar extends Nav {

    SavedSearchBar(List<SavedSearch> searches, InboxAddress address, SavedSearchDialogs dialogs, Runnable refresh) {
        addClassName("saved-searches");
        getElement().setAttribute("aria-label", getTranslation("casework.SavedSearchBar.name"));
        searches.forEach(search -> {
            String name =
                    search.mine() ? search.name() : getTranslation("casework.SavedSearchBar.shared", search.name());
            RouterLink link = new RouterLink(name, InboxView.class);
            link.setQueryParameters(InboxAddress.saved(search.query()).parameters());
            link.setHighlightCondition((routerLink, navigation) -> false);
            if (InboxAddress.saved(search.query()).equals(address.with("", null))) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        });
        Button save =
                new Button(getTranslation("casework.SavedSearchBar.save"), click -> dialogs.save(address, refresh));
        save.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(save);
        if (!searches.isEmpty()) {
            Button manage = new Button(
                    getTranslation("casework.SavedSearchBar.manage"),
                    click -> dialogs.manage(UI.getCurrent(), refresh));
            manage.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(manage);
        }
    }
}

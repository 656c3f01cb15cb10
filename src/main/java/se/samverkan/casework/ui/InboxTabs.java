package se.samverkan.casework.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import se.samverkan.casework.Inbox;
import se.samverkan.casework.InboxTab;

/** The piles as links, each with its number of cases; the choices made stay when one goes from pile to pile. */
class InboxTabs extends Nav {

    InboxTabs(InboxAddress address, Map<InboxTab, Integer> counts) {
        addClassName("tab-bar");
        getElement().setAttribute("aria-label", getTranslation("casework.InboxView.tabs"));
        for (InboxTab tab : InboxTab.values()) {
            int count = counts.getOrDefault(tab, 0);
            String shown = count >= Inbox.COUNT_LIMIT ? (Inbox.COUNT_LIMIT - 1) + "+" : String.valueOf(count);
            RouterLink link =
                    new RouterLink(getTranslation("casework.InboxTab." + tab) + " (" + shown + ")", InboxView.class);
            link.setQueryParameters(address.with(tab).parameters());
            link.addClassName("tab-bar__tab");
            link.setHighlightCondition((routerLink, navigation) -> false);
            link.getElement().setAttribute("data-key", "g" + TriageKeys.LETTERS.get(tab));
            if (tab == address.tab()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}

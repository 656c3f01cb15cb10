package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.PartnershipStatus;

/** Links to the list by status, with how many there are of each. */
class StatusTabs extends Nav {

    StatusTabs(ListChoice chosen, Map<PartnershipStatus, Long> counts) {
        addClassName("tab-bar");
        getElement().setAttribute("aria-label", getTranslation("partnerships.StatusTabs.label"));
        add(tab(
                chosen,
                null,
                getTranslation("partnerships.StatusTabs.all"),
                counts.values().stream().mapToLong(Long::longValue).sum()));
        for (PartnershipStatus status : PartnershipStatus.values()) {
            String name = getTranslation("partnerships.PartnershipStatus." + status);
            add(tab(chosen, status, name, counts.getOrDefault(status, 0L)));
        }
    }

    private RouterLink tab(ListChoice chosen, @Nullable PartnershipStatus status, String name, long count) {
        RouterLink link =
                new RouterLink(getTranslation("partnerships.StatusTabs.tab", name, count), PartnershipsView.class);
        link.setQueryParameters(chosen.with(status).parameters());
        link.addClassName("tab-bar__tab");
        link.setHighlightCondition((any, navigation) -> false);
        if (status == chosen.status()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}

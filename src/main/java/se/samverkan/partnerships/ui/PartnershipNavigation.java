package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.casework.CaseId;
import se.samverkan.partnerships.PartnershipId;
import se.samverkan.shared.NotFound;

/** The ways between the pages of partnerships. */
final class PartnershipNavigation {

    private static final String ID = "id";
    private static final String CASE = "arende";

    private PartnershipNavigation() {}

    static RouterLink link(PartnershipId id, String text) {
        return new RouterLink(text, PartnershipView.class, parameters(id));
    }

    static RouterLink changeLink(PartnershipId id, String text) {
        return new RouterLink(text, PartnershipEditView.class, parameters(id));
    }

    static RouterLink newLink(String text) {
        return new RouterLink(text, PartnershipEditView.class);
    }

    static RouterLink newFromCaseLink(CaseId id, String text) {
        RouterLink link = newLink(text);
        link.setQueryParameters(QueryParameters.of(CASE, id.value().toString()));
        return link;
    }

    static Anchor previewLink(PartnershipId id, String text) {
        Anchor link = new Anchor("/forhandsvisning/partnerskap/" + id.value(), text, AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    static void open(PartnershipId id) {
        UI.getCurrent().navigate(PartnershipView.class, parameters(id));
    }

    /** The partnership an address names, none when it is the address of a new one. */
    static Optional<PartnershipId> partnership(RouteParameters parameters) {
        return parameters.get(ID).map(text -> new PartnershipId(uuid(text)));
    }

    static Optional<CaseId> fromCase(QueryParameters parameters) {
        return parameters.getSingleParameter(CASE).map(text -> new CaseId(uuid(text)));
    }

    private static RouteParameters parameters(PartnershipId id) {
        return new RouteParameters(ID, id.value().toString());
    }

    /** What is no id leads nowhere. */
    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}

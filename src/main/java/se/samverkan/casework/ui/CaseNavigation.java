package se.samverkan.casework.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import se.samverkan.casework.CaseId;
import se.samverkan.shared.NotFound;

/** The way to the case page of staff. */
public final class CaseNavigation {

    private static final String ID = "id";

    private CaseNavigation() {}

    public static RouterLink link(CaseId id, String text) {
        return new RouterLink(text, CaseView.class, parameters(id));
    }

    static RouteParameters parameters(CaseId id) {
        return new RouteParameters(ID, id.value().toString());
    }

    /** The case an address names; an address that names none leads nowhere. */
    static CaseId caseId(RouteParameters parameters) {
        try {
            return new CaseId(UUID.fromString(parameters.get(ID).orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import java.util.function.Function;
import se.samverkan.casework.CaseId;
import se.samverkan.shared.NotFound;
import se.samverkan.submissions.DraftId;

/** The ways between the applicant's pages. */
final class SubmissionNavigation {

    static final String ID = "id";
    static final String SECTION = "section";

    private SubmissionNavigation() {}

    static RouterLink link(Class<? extends Component> view, DraftId id, String text) {
        return new RouterLink(text, view, new RouteParameters(ID, id.value().toString()));
    }

    static RouterLink link(Class<? extends Component> view, CaseId id, String text) {
        return new RouterLink(text, view, new RouteParameters(ID, id.value().toString()));
    }

    static RouterLink sectionLink(DraftId id, String section, String text) {
        return new RouterLink(text, SectionView.class, section(id, section));
    }

    static RouteParameters section(DraftId id, String section) {
        return new RouteParameters(new RouteParam(ID, id.value().toString()), new RouteParam(SECTION, section));
    }

    static void open(UI ui, Class<? extends Component> view, UUID id) {
        ui.navigate(view, new RouteParameters(ID, id.toString()));
    }

    /** The id in an address; an address without a readable one leads nowhere. */
    static <T> T id(RouteParameters parameters, Function<UUID, T> wrap) {
        try {
            return wrap.apply(UUID.fromString(parameters.get(ID).orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}

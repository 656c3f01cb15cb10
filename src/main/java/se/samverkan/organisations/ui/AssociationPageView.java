package se.samverkan.organisations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import se.samverkan.access.Roles;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.ui.PageHeader;

/** One association as staff read it. */
@Route("foreningar/:" + AssociationPageView.ID)
@RolesAllowed(Roles.STAFF)
class AssociationPageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "association";
    private static final String TEXTS = "organisations.AssociationPageView.";

    private final Associations associations;
    private final Mandates mandates;
    private String title = "";

    AssociationPageView(Associations associations, Mandates mandates) {
        this.associations = associations;
        this.mandates = mandates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssociationId id = event.getRouteParameters()
                .get(ID)
                .map(AssociationPageView::read)
                .orElseThrow(NotFound::new);
        AssociationDetails association = associations.get(id);
        title = association.name();
        removeAll();
        add(
                new RouterLink(getTranslation(TEXTS + "all"), AssociationsView.class),
                new PageHeader(title),
                new Section(new H2(getTranslation(TEXTS + "facts")), new AssociationFactList(association)),
                new PeopleSection(mandates.people(id)),
                new AssociationTimeline(associations.history(id)));
    }

    private static AssociationId read(String typed) {
        try {
            return new AssociationId(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

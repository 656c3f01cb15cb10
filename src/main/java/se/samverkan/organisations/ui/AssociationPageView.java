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
import java.util.Comparator;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import se.samverkan.access.Roles;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;

/** One association as staff read it. */
@Route("foreningar/:" + AssociationPageView.ID)
@RolesAllowed(Roles.STAFF)
class AssociationPageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "association";
    private static final String TEXTS = "organisations.AssociationPageView.";

    private final Associations associations;
    private final Mandates mandates;
    private final AssociationSteps steps;
    private final ObjectProvider<AssociationPart> parts;
    private String title = "";

    AssociationPageView(
            Associations associations,
            Mandates mandates,
            AssociationSteps steps,
            ObjectProvider<AssociationPart> parts) {
        this.associations = associations;
        this.mandates = mandates;
        this.steps = steps;
        this.parts = parts;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssociationId asked = read(event.getRouteParameters().get(ID).orElse(""));
        show(asked, associations.get(asked));
    }

    /** An address of a merged association leads to the one that lives on, and says so. */
    private void show(AssociationId asked, AssociationDetails association) {
        AssociationId id = association.id();
        title = association.name();
        removeAll();
        add(
                new RouterLink(getTranslation(TEXTS + "all"), AssociationsView.class),
                new PageHeader(title, steps.of(association, () -> show(id, associations.get(id)))));
        if (!id.equals(asked)) {
            add(Notice.info(getTranslation(TEXTS + "merged"), getTranslation(TEXTS + "mergedText", title)));
        }
        add(new Section(new H2(getTranslation(TEXTS + "facts")), new AssociationFactList(association)));
        if (!association.registeredDespite().isEmpty()) {
            add(Notice.info(getTranslation(TEXTS + "despite"), association.registeredDespite()));
        }
        add(new FormerNameList(associations.formerNames(id)), new PeopleSection(mandates.people(id)));
        parts.stream()
                .sorted(Comparator.comparingInt(AssociationPart::order))
                .flatMap(part -> part.forAssociation(id).stream())
                .forEach(this::add);
        add(new AssociationTimeline(associations.history(id)));
    }

    static AssociationId read(String typed) {
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

package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samverkan.access.Roles;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.AssociationExists;
import se.samverkan.organisations.AssociationForm;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.MyAssociation;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.Toast;

@Route("forening/andra")
@RolesAllowed(Roles.PERSON)
class EditAssociationView extends Div implements HasDynamicTitle {

    private static final String TEXTS = "organisations.EditAssociationView.";

    private final Associations associations;
    private final AssociationId id;
    private final AssociationFields fields;
    private final Div conflict = new Div();
    private long seen;

    EditAssociationView(Associations associations, ChosenAssociation chosen) {
        this.associations = associations;
        this.id = chosen.current().map(MyAssociation::id).orElseThrow(NotFound::new);
        AssociationDetails association = associations.get(id);
        seen = association.version();
        fields = new AssociationFields(association.toForm());
        addClassName("page");
        Button save = new Button(getTranslation(TEXTS + "save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save, AssociationNavigation.mine(getTranslation(TEXTS + "cancel")));
        actions.addClassName("actions");
        add(new PageHeader(getTranslation(TEXTS + "heading", association.name())), conflict, fields, actions);
    }

    private void save() {
        fields.submitted().ifPresent(this::update);
    }

    private void update(AssociationForm form) {
        try {
            associations.update(id, form, seen);
        } catch (Conflict changedMeanwhile) {
            showBoth();
            return;
        } catch (AssociationExists existing) {
            Refusals.show(this, existing);
            return;
        }
        Toast.success(getTranslation(TEXTS + "saved"));
        getUI().ifPresent(AssociationNavigation::toMine);
    }

    /** The text typed here stays in the form; what the other person saved is shown above it. */
    private void showBoth() {
        AssociationDetails current = associations.get(id);
        seen = current.version();
        conflict.removeAll();
        conflict.add(Notice.warning(getTranslation(TEXTS + "conflict"), getTranslation(TEXTS + "conflictNext"))
                .with(new AssociationFactList(current))
                .announced());
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}

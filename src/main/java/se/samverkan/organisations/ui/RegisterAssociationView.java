package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samverkan.access.Roles;
import se.samverkan.organisations.AssociationExists;
import se.samverkan.organisations.AssociationForm;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.Mandates;
import se.samverkan.organisations.SimilarAssociation;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.Toast;

@Route("forening/ny")
@RolesAllowed(Roles.PERSON)
class RegisterAssociationView extends Div implements HasDynamicTitle {

    private static final String TEXTS = "organisations.RegisterAssociationView.";

    private final Associations associations;
    private final Mandates mandates;
    private final ChosenAssociation chosen;
    private final AssociationFields fields = new AssociationFields(null);
    /** What stands in the way of registering: an association that is there already, or may be. */
    private final Div obstacle = new Div();

    RegisterAssociationView(Associations associations, Mandates mandates, ChosenAssociation chosen) {
        this.associations = associations;
        this.mandates = mandates;
        this.chosen = chosen;
        addClassName("page");
        Button register = new Button(getTranslation(TEXTS + "register"), click -> submit());
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(register, AssociationNavigation.mine(getTranslation(TEXTS + "cancel")));
        actions.addClassName("actions");
        add(new PageHeader(getPageTitle()), new Paragraph(getTranslation(TEXTS + "intro")), fields, obstacle, actions);
    }

    private void submit() {
        obstacle.removeAll();
        fields.submitted().ifPresent(form -> {
            List<SimilarAssociation> similar = associations.similar(form);
            if (similar.isEmpty()) {
                register(form, "");
            } else {
                obstacle.add(new SimilarAssociations(similar, mandates, why -> register(form, why)));
            }
        });
    }

    private void register(AssociationForm form, String despite) {
        try {
            AssociationId id = associations.register(form, despite);
            chosen.choose(id);
        } catch (AssociationExists existing) {
            offer(existing);
            return;
        } catch (Refused refused) {
            Refusals.show(this, refused);
            return;
        }
        Toast.success(getTranslation(TEXTS + "registered"));
        getUI().ifPresent(AssociationNavigation::toMine);
    }

    private void offer(AssociationExists existing) {
        obstacle.removeAll();
        obstacle.add(
                Notice.info(getTranslation(TEXTS + "exists", existing.name()), getTranslation(TEXTS + "existsNext"))
                        .with(new AskToJoin(existing.id(), existing.name(), mandates))
                        .announced());
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}

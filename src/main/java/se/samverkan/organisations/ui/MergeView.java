package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samverkan.access.Roles;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AssociationMerges;
import se.samverkan.organisations.MergeForm;
import se.samverkan.organisations.MergePreview;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.Toast;

/** What merging two associations would do, the choices there are, and the step itself. */
@Route("foreningar/:keep/sla-ihop/:merge")
@RolesAllowed({Roles.CONTACT_CENTRE, Roles.NETWORK_COORDINATOR, Roles.ADMINISTRATOR})
class MergeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXTS = "organisations.MergeView.";

    private final AssociationMerges merges;
    private final TextArea reason = new TextArea();

    MergeView(AssociationMerges merges) {
        this.merges = merges;
        addClassName("page");
    }

    static RouterLink link(AssociationId keep, AssociationId merge, String text) {
        return new RouterLink(text, MergeView.class, parameters(keep, merge));
    }

    static RouteParameters parameters(AssociationId keep, AssociationId merge) {
        return new RouteParameters(
                new RouteParam("keep", keep.value().toString()),
                new RouteParam("merge", merge.value().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssociationId keep =
                AssociationPageView.read(event.getRouteParameters().get("keep").orElse(""));
        AssociationId merge =
                AssociationPageView.read(event.getRouteParameters().get("merge").orElse(""));
        show(merges.preview(keep, merge));
    }

    private void show(MergePreview preview) {
        AssociationDetails keep = preview.keep();
        AssociationDetails merge = preview.merge();
        removeAll();
        add(
                new RouterLink(getTranslation(TEXTS + "back"), DuplicatesView.class),
                new PageHeader(getPageTitle()),
                new Paragraph(getTranslation(TEXTS + "intro", keep.name(), merge.name())));
        if (!preview.obstacles().isEmpty()) {
            List<Refused> obstacles = preview.obstacles();
            obstacles.forEach(why ->
                    add(Notice.danger(getTranslation(TEXTS + "impossible"), getTranslation(why.key(), why.args()))));
            return;
        }
        add(new Paragraph(link(merge.id(), keep.id(), getTranslation(TEXTS + "swap", merge.name()))));
        MergeChoices choices = new MergeChoices(preview);
        reason.setLabel(getTranslation(TEXTS + "reason"));
        reason.setHelperText(getTranslation(TEXTS + "reasonHelp"));
        reason.addClassName("field");
        Button step = new Button(getTranslation(TEXTS + "merge"), click -> merge(preview, choices));
        step.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        step.setDisableOnClick(true);
        Div actions = new Div(step, AssociationNavigation.page(keep.id(), getTranslation("shared.cancel")));
        actions.addClassName("actions");
        add(
                choices,
                new H2(getTranslation(TEXTS + "moves")),
                new MovingList(preview),
                Notice.warning(getTranslation(TEXTS + "lasting"), getTranslation(TEXTS + "lastingText", merge.name())),
                reason,
                actions);
    }

    private void merge(MergePreview preview, MergeChoices choices) {
        try {
            merges.merge(new MergeForm(
                    preview.keep().id(),
                    preview.keep().version(),
                    preview.merge().id(),
                    preview.merge().version(),
                    choices.taken(),
                    reason.getValue()));
        } catch (Refused refused) {
            Refusals.show(this, refused);
            show(merges.preview(preview.keep().id(), preview.merge().id()));
            return;
        }
        Toast.success(getTranslation(
                TEXTS + "merged", preview.merge().name(), preview.keep().name()));
        getUI().ifPresent(ui -> ui.navigate(
                AssociationPageView.class,
                new RouteParameters(
                        AssociationPageView.ID, preview.keep().id().value().toString())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}

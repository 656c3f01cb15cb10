package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samverkan.access.Roles;
import se.samverkan.organisations.InvitationOffer;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.FactList;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Toast;

/** Where the link in an invitation leads. Opening it changes nothing: mail programs open links too. */
@Route("inbjudan")
@RolesAllowed(Roles.PERSON)
class AcceptInvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXTS = "organisations.AcceptInvitationView.";

    private final Mandates mandates;
    private final ChosenAssociation chosen;

    AcceptInvitationView(Mandates mandates, ChosenAssociation chosen) {
        this.mandates = mandates;
        this.chosen = chosen;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse(""));
    }

    private void show(String token) {
        removeAll();
        add(new PageHeader(getPageTitle()));
        try {
            show(token, mandates.offer(token));
        } catch (Refused refused) {
            add(
                    Notice.warning(getTranslation(TEXTS + "cannot"), getTranslation(refused.key(), refused.args()))
                            .announced(),
                    AssociationNavigation.mine(getTranslation(TEXTS + "toMine")));
        }
    }

    private void show(String token, InvitationOffer offer) {
        Button accept = new Button(getTranslation(TEXTS + "accept"), click -> accept(token));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setDisableOnClick(true);
        add(
                new Paragraph(getTranslation(TEXTS + "text", offer.inviterName(), offer.associationName())),
                new FactList()
                        .add(getTranslation(TEXTS + "association"), offer.associationName())
                        .add(
                                getTranslation(TEXTS + "kind"),
                                getTranslation("organisations.MandateKind." + offer.kind() + ".may"))
                        .add(
                                getTranslation(TEXTS + "lastDay"),
                                offer.lastDay() == null ? "" : SwedishTime.date(offer.lastDay(), getLocale()))
                        .add(getTranslation(TEXTS + "until"), SwedishTime.date(offer.expiresAt(), getLocale())),
                accept,
                new Paragraph(getTranslation(TEXTS + "orIgnore")));
    }

    private void accept(String token) {
        try {
            chosen.choose(mandates.accept(token));
        } catch (Refused refused) {
            show(token);
            return;
        }
        Toast.success(getTranslation(TEXTS + "accepted"));
        getUI().ifPresent(AssociationNavigation::toMine);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}

package se.samverkan.intake.ui;

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
import se.samverkan.intake.IntakeTakenOver;
import se.samverkan.intake.TakeOverOffer;
import se.samverkan.intake.TakeOvers;
import se.samverkan.organisations.TakenOver;
import se.samverkan.organisations.ui.ChosenAssociation;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.FactList;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Toast;

/** Where the link in the receipt leads. Opening it changes nothing: mail programs open links too. */
@Route("overtag")
@RolesAllowed(Roles.PERSON)
class TakeOverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXTS = "intake.TakeOverView.";

    private final TakeOvers takeOvers;
    private final ChosenAssociation chosen;

    TakeOverView(TakeOvers takeOvers, ChosenAssociation chosen) {
        this.takeOvers = takeOvers;
        this.chosen = chosen;
        setId("content");
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
            show(token, takeOvers.offer(token));
        } catch (Refused refused) {
            add(Notice.warning(getTranslation(TEXTS + "cannot"), getTranslation(refused.key(), refused.args()))
                    .announced());
        }
    }

    private void show(String token, TakeOverOffer offer) {
        Button accept = new Button(getTranslation(TEXTS + "accept"), click -> accept(token, offer));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setDisableOnClick(true);
        add(
                new Paragraph(getTranslation(TEXTS + "text", offer.associationName())),
                new FactList()
                        .add(getTranslation(TEXTS + "number"), offer.number().toString())
                        .add(getTranslation(TEXTS + "what"), offer.title())
                        .add(getTranslation(TEXTS + "association"), offer.associationName())
                        .add(getTranslation(TEXTS + "until"), SwedishTime.date(offer.expiresAt(), getLocale())),
                new Paragraph(getTranslation(TEXTS + "means")),
                accept);
    }

    private void accept(String token, TakeOverOffer offer) {
        IntakeTakenOver taken;
        try {
            taken = takeOvers.accept(token);
        } catch (Refused refused) {
            removeAll();
            add(
                    new PageHeader(getPageTitle()),
                    Notice.warning(getTranslation(TEXTS + "cannot"), getTranslation(refused.key(), refused.args()))
                            .announced());
            return;
        }
        if (taken.how() == TakenOver.ASKED) {
            removeAll();
            add(
                    new PageHeader(getPageTitle()),
                    Notice.success(
                                    getTranslation(TEXTS + "asked", offer.associationName()),
                                    getTranslation(TEXTS + "askedText"))
                            .announced());
            return;
        }
        chosen.choose(taken.association());
        Toast.success(getTranslation(TEXTS + "taken"));
        getUI().ifPresent(ui -> ui.navigate("arenden/" + taken.caseId().value()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}

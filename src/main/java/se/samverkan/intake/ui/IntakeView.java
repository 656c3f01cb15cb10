package se.samverkan.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.access.Roles;
import se.samverkan.intake.IntakeDetails;
import se.samverkan.intake.IntakeId;
import se.samverkan.intake.Intakes;
import se.samverkan.intake.SavedIntake;
import se.samverkan.organisations.Associations;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.StepDialog;

/** Everything one hears in one call on one page, saved while it is typed; afterwards the receipt. */
@Route("registrera/:id")
@RolesAllowed(Roles.CONTACT_CENTRE)
class IntakeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeView.class);
    private static final String TEXTS = "intake.IntakeView.";

    private final Intakes intakes;
    private final Associations associations;
    private final TakeOverLinks links;
    private final Clock clock;
    private final Div state = new Div();

    @SuppressWarnings("NullAway.Init") // set before anything is shown
    private IntakeDetails intake;

    @SuppressWarnings("NullAway.Init")
    private CallerFields caller;

    @SuppressWarnings("NullAway.Init")
    private IntakeQuestions questions;

    private long version;

    IntakeView(Intakes intakes, Associations associations, TakeOverLinks links, Clock clock) {
        this.intakes = intakes;
        this.associations = associations;
        this.links = links;
        this.clock = clock;
        setId("content");
        addClassName("page");
        state.addClassName("save-state");
        state.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(IntakeNavigation.id(event.getRouteParameters()));
    }

    private void show(IntakeId id) {
        intake = intakes.get(id);
        version = intake.version();
        removeAll();
        Div top = new Div(new RouterLink(getTranslation("intake.IntakesView.title"), IntakesView.class), state);
        top.addClassName("question-page__top");
        add(top, new PageHeader(getPageTitle()));
        if (intake.caseId() != null) {
            state.setVisible(false);
            add(new IntakeReceipt(
                    intakes.registration(id), intake.caseId(), intakes.unanswered(id), links, () -> show(id)));
            return;
        }
        keptAt(new SavedIntake(version, intake.savedAt()));
        caller = new CallerFields(intake.caller(), this::save);
        questions = new IntakeQuestions(intake.form(), intake.answers(), this::save);
        add(
                new Paragraph(
                        getTranslation(TEXTS + "what", intake.form().title().in(getLocale()))),
                new H2(getTranslation(TEXTS + "association")),
                new AssociationChoice(
                        associations,
                        intake.association(),
                        chosen -> change(() -> intakes.choose(id, chosen, version)),
                        form -> change(() -> intakes.registerAssociation(id, form, version))),
                new H2(getTranslation(TEXTS + "caller")),
                caller,
                questions,
                buttons());
    }

    /** Saves what is typed, then does what changes the page. */
    private void change(Runnable step) {
        if (save() && Refusals.handled(this, step)) {
            show(intake.id());
        }
    }

    private boolean save() {
        try {
            keptAt(intakes.save(intake.id(), caller.form(), questions.answers(), version));
            return true;
        } catch (Refused refused) {
            notKept(getTranslation(refused.key(), refused.args()));
        } catch (RuntimeException outage) {
            LOG.warn("An intake could not be saved", outage);
            notKept(getTranslation("intake.IntakeView.failed", SwedishTime.clock(clock.instant())));
        }
        return false;
    }

    private void keptAt(SavedIntake saved) {
        version = saved.version();
        state.setText(getTranslation("intake.IntakeView.saved", SwedishTime.clock(saved.at())));
        state.removeClassName("save-state--failed");
    }

    private void notKept(String why) {
        state.setText(why);
        state.addClassName("save-state--failed");
    }

    private Div buttons() {
        Button send = new Button(getTranslation(TEXTS + "send"), click -> {
            if (save() && questions.readable()) {
                new StepDialog(
                                getTranslation(TEXTS + "sendTitle"),
                                getTranslation(TEXTS + "sendYes"),
                                () -> {
                                    intakes.send(intake.id(), version);
                                    show(intake.id());
                                },
                                new BeforeSending(intakes, intakes.get(intake.id()), getLocale()))
                        .open();
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button discard = new Button(
                getTranslation(TEXTS + "discard"),
                click -> new StepDialog(
                                getTranslation(TEXTS + "discardTitle"),
                                getTranslation(TEXTS + "discard"),
                                () -> {
                                    intakes.discard(intake.id(), version);
                                    UI.getCurrent().navigate(IntakesView.class);
                                },
                                new Paragraph(getTranslation(TEXTS + "discardText")))
                        .open());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Div row = new Div(send, discard);
        row.addClassName("actions");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}

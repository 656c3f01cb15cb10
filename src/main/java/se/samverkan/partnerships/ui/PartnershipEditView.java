package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.partnerships.OfferedAction;
import se.samverkan.partnerships.PartnershipAction;
import se.samverkan.partnerships.PartnershipDetails;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.partnerships.PartnershipId;
import se.samverkan.partnerships.PartnershipIncomplete;
import se.samverkan.partnerships.Partnerships;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.ThrowAwayDialog;
import se.samverkan.shared.ui.Toast;

/** Writes a new partnership, from nothing or from a case, or changes one. */
@Route("partnerskap/nytt")
@RouteAlias("partnerskap/:id/andra")
@RolesAllowed({Roles.CASE_OFFICER, Roles.NETWORK_COORDINATOR, Roles.COMMITTEE_SECRETARY, Roles.COMMUNICATIONS})
class PartnershipEditView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Partnerships partnerships;
    private final Cases cases;
    private final PartnershipChoices choices;
    private final Clock clock;
    private final Div conflict = new Div();
    private PartnershipFields fields;
    private @Nullable PartnershipDetails seen;
    private @Nullable CaseId caseId;
    private String title = "";
    private Optional<PartnershipDraftForm> begun = Optional.empty();
    private boolean saved;

    @SuppressWarnings("NullAway.Init") // the fields are made on entering, anew for each partnership
    PartnershipEditView(Partnerships partnerships, Cases cases, PartnershipChoices choices, Clock clock) {
        this.partnerships = partnerships;
        this.cases = cases;
        this.choices = choices;
        this.clock = clock;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        conflict.removeAll();
        fields = emptyFields();
        seen = PartnershipNavigation.partnership(event.getRouteParameters())
                .map(partnerships::details)
                .orElse(null);
        caseId = PartnershipNavigation.fromCase(event.getLocation().getQueryParameters())
                .orElse(null);
        if (seen != null) {
            change(seen);
        } else {
            begin();
        }
        begun = typed();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!saved && !typed().equals(begun)) {
            ContinueNavigationAction leave = event.postpone();
            new ThrowAwayDialog(leave::proceed, leave::cancel).open();
        }
    }

    /** What stands in the form; empty when something in it cannot be read. */
    private Optional<PartnershipDraftForm> typed() {
        try {
            return Optional.of(fields.value());
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    private void begin() {
        title = getTranslation("partnerships.PartnershipEditView.new");
        add(new PageHeader(title));
        if (caseId != null) {
            CaseHead head = cases.head(caseId);
            fields.propose(
                    head.title(),
                    head.association().value(),
                    head.committee() == null ? null : head.committee().value());
            add(new Paragraph(getTranslation("partnerships.PartnershipEditView.fromCase", head.number())));
        }
        add(conflict, fields, actions());
    }

    private void change(PartnershipDetails details) {
        title = getTranslation(
                "partnerships.PartnershipEditView.change", details.content().name());
        add(new PageHeader(title));
        String refusal = refusal(details);
        if (refusal != null) {
            String back = getTranslation("partnerships.PartnershipEditView.toPartnership");
            add(Notice.info(getTranslation(refusal), "").with(PartnershipNavigation.link(details.id(), back)));
            return;
        }
        switch (details.status()) {
            case REVIEWED -> add(Notice.info(getTranslation("partnerships.PartnershipEditView.reviewedAgain"), ""));
            case PUBLISHED, ENDED ->
                add(Notice.warning(getTranslation("partnerships.PartnershipEditView.correction"), ""));
            case DRAFT -> {}
        }
        fields.show(details.content());
        add(conflict, fields, actions());
    }

    private static @Nullable String refusal(PartnershipDetails details) {
        return details.actions().stream()
                .filter(offered -> offered.action() == PartnershipAction.CHANGE)
                .findFirst()
                .map(OfferedAction::refusal)
                .orElse(null);
    }

    private Div actions() {
        Button save = new Button(getTranslation("shared.save"), click -> {
            save();
            click.getSource().setEnabled(true);
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        String back = getTranslation("partnerships.PartnershipEditView.back");
        Div row = new Div(
                save,
                seen == null
                        ? new RouterLink(back, PartnershipsView.class)
                        : PartnershipNavigation.link(seen.id(), back));
        row.addClassName("actions");
        return row;
    }

    private void save() {
        fields.accept();
        conflict.removeAll();
        try {
            PartnershipDraftForm typed = fields.value();
            PartnershipId stored = seen == null ? partnerships.start(caseId, typed) : changed(seen, typed);
            Toast.success(getTranslation("partnerships.PartnershipEditView.saved"));
            saved = true;
            PartnershipNavigation.open(stored);
        } catch (PartnershipIncomplete incomplete) {
            fields.refuse(incomplete.reasons());
        } catch (Conflict stale) {
            explain(fields.value());
        } catch (Refused refused) {
            Refusals.show(this, refused);
        }
    }

    private PartnershipId changed(PartnershipDetails before, PartnershipDraftForm typed) {
        partnerships.change(before.id(), typed, before.version());
        return before.id();
    }

    /** Both texts are shown: the other's in the notice, one's own in the form. */
    private void explain(PartnershipDraftForm typed) {
        if (seen == null) {
            return;
        }
        PartnershipDetails now = partnerships.details(seen.id());
        conflict.add(new ConflictNotice(now, typed.differencesFrom(now.content()), () -> {
            seen = now;
            save();
        }));
        conflict.scrollIntoView();
    }

    private PartnershipFields emptyFields() {
        return new PartnershipFields(
                choices, LocalDate.now(clock.withZone(SwedishTime.ZONE)).getYear());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

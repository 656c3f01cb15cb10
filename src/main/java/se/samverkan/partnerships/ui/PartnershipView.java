package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.samverkan.access.Roles;
import se.samverkan.journal.JournalEntry;
import se.samverkan.partnerships.PartnershipDetails;
import se.samverkan.partnerships.PartnershipId;
import se.samverkan.partnerships.Partnerships;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;

/** One partnership: what it says, what stands between it and the public, what can be done, what has happened. */
@Route("partnerskap/:id")
@RolesAllowed(Roles.STAFF)
class PartnershipView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Partnerships partnerships;
    private final Clock clock;
    private final PartnershipTexts texts = new PartnershipTexts(this);
    private String title = "";

    PartnershipView(Partnerships partnerships, Clock clock) {
        this.partnerships = partnerships;
        this.clock = clock;
        setId("content");
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PartnershipNavigation.partnership(event.getRouteParameters()).orElseThrow(NotFound::new));
    }

    private void show(PartnershipId id) {
        PartnershipDetails details = partnerships.details(id);
        title = getTranslation(
                "partnerships.PartnershipView.title", details.content().name(), Integer.toString(details.number()));
        LocalDate today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        PartnershipActions actions = new PartnershipActions(partnerships, details, today, () -> show(id));
        removeAll();
        Paragraph status = new Paragraph(new PartnershipStatusBadge(details.status()));
        add(new PageHeader(title, actions.buttons()), status, actions.refusals());
        if (!details.missing().isEmpty()) {
            add(missing(details));
        }
        add(
                new PartnershipFacts(details),
                new ContributionTable(details.content().contributions()),
                history(details));
    }

    private Notice missing(PartnershipDetails details) {
        UnorderedList reasons = new UnorderedList();
        details.missing().forEach(reason -> reasons.add(new ListItem(texts.fieldAndReason(reason))));
        return Notice.warning(
                        getTranslation("partnerships.PartnershipView.missing"),
                        getTranslation("partnerships.PartnershipView.missingHelp"))
                .with(reasons);
    }

    private Div history(PartnershipDetails details) {
        OrderedList steps = new OrderedList();
        steps.addClassName("timeline");
        details.history().forEach(entry -> {
            ListItem step = new ListItem(step(entry));
            step.addClassName("timeline__item");
            steps.add(step);
        });
        return new Div(new H2(getTranslation("partnerships.PartnershipView.history")), steps);
    }

    private String step(JournalEntry entry) {
        String fields = Arrays.stream(entry.facts().getOrDefault("fields", "").split(" "))
                .filter(field -> !field.isEmpty())
                .map(texts::field)
                .collect(Collectors.joining(", "));
        return getTranslation(
                "partnerships.event." + entry.event(),
                SwedishTime.dateTime(entry.at(), texts.locale()),
                entry.actorName(),
                fields);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

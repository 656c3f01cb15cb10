package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.JoinRequestRow;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.MandateRow;
import se.samverkan.organisations.Mandates;
import se.samverkan.organisations.MyAssociation;
import se.samverkan.organisations.MyJoinRequest;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Toast;

@Route("forening")
@RolesAllowed(Roles.PERSON)
@Menu(title = "organisations.AssociationView.title", order = 14, icon = "vaadin:group")
class AssociationView extends Div implements HasDynamicTitle {

    private static final String TEXTS = "organisations.AssociationView.";

    private final Associations associations;
    private final Mandates mandates;
    private final ChosenAssociation chosen;
    private final CurrentUser user;
    private final MandateDialogs dialogs;

    AssociationView(
            Associations associations,
            Mandates mandates,
            ChosenAssociation chosen,
            CurrentUser user,
            MandateDialogs dialogs) {
        this.dialogs = dialogs;
        this.associations = associations;
        this.mandates = mandates;
        this.chosen = chosen;
        this.user = user;
        addClassName("page");
        show();
    }

    private void show() {
        removeAll();
        chosen.current().ifPresentOrElse(this::show, this::showNone);
    }

    private void showNone() {
        add(
                new PageHeader(getPageTitle()),
                new EmptyState(
                        getTranslation(TEXTS + "none"),
                        getTranslation(TEXTS + "noneNext"),
                        AssociationNavigation.register(getTranslation(TEXTS + "register"))));
        showAsked();
    }

    /** What I have asked other associations, so that nobody wonders whether a question arrived. */
    private void showAsked() {
        List<MyJoinRequest> asked = mandates.myJoinRequests();
        if (asked.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        asked.forEach(request -> list.add(new ListItem(getTranslation(
                TEXTS + (request.accepted() == null ? "askedOpen" : "askedDeclined"),
                request.associationName(),
                SwedishTime.date(request.requestedAt(), getLocale()),
                request.reason()))));
        add(new Section(new H2(getTranslation(TEXTS + "asked")), list));
    }

    private void show(MyAssociation mine) {
        boolean owner = mine.may(MandateKind.OWNER);
        AssociationDetails association = associations.get(mine.id());
        add(new PageHeader(association.name()));
        List<JoinRequestRow> requests = owner ? mandates.joinRequests(mine.id()) : List.of();
        if (!requests.isEmpty()) {
            add(new JoinRequestsSection(requests, mandates, this::show));
        }
        add(facts(association, mine.may(MandateKind.EDITOR)));
        List<MandateRow> people = mandates.people(mine.id());
        PeopleSection section = new PeopleSection(
                people, user.id(), owner ? mandate -> dialogs.change(mandate, this::show) : null, this::end);
        if (owner) {
            Button handOver = new Button(
                    getTranslation(TEXTS + "handOver"),
                    click -> dialogs.handOver(mine.id(), people, user.id(), this::show));
            Div actions = new Div(handOver);
            actions.addClassName("actions");
            section.add(actions);
        }
        add(section);
        if (owner) {
            add(new InvitationsSection(mine.id(), mandates, this::show));
        }
        add(
                new FormerNameList(associations.formerNames(mine.id())),
                new AssociationTimeline(associations.history(mine.id())));
        showAsked();
        add(
                new Paragraph(getTranslation(TEXTS + "another")),
                AssociationNavigation.register(getTranslation(TEXTS + "register")));
    }

    private Section facts(AssociationDetails association, boolean editable) {
        Section section = new Section(new H2(getTranslation(TEXTS + "facts")), new AssociationFactList(association));
        if (editable) {
            section.add(new RouterLink(getTranslation(TEXTS + "edit"), EditAssociationView.class));
        }
        return section;
    }

    private void end(MandateRow mandate) {
        mandates.end(mandate.id());
        Toast.success(getTranslation(TEXTS + "ended"));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.MyCaseRow;
import se.samverkan.casework.MyCases;
import se.samverkan.organisations.JoinRequestRow;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.Mandates;
import se.samverkan.organisations.MyAssociation;
import se.samverkan.organisations.ui.AssociationNavigation;
import se.samverkan.organisations.ui.ChosenAssociation;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.submissions.DraftRow;
import se.samverkan.submissions.Drafts;

/** Where everybody lands: the association's drafts and cases, or for staff who act for no association the inbox. */
@Route("")
@PermitAll
@Menu(title = "submissions.OverviewView.menu", order = 10, icon = "vaadin:home-o")
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LATEST = 5;

    private final ChosenAssociation chosen;
    private final Drafts drafts;
    private final MyCases cases;
    private final CurrentUser user;
    private final CaseCards cards;
    private final TaskNotices tasks;
    private final Mandates mandates;

    OverviewView(
            ChosenAssociation chosen,
            Drafts drafts,
            MyCases cases,
            CurrentUser user,
            CaseCards cards,
            TaskNotices tasks,
            Mandates mandates) {
        this.chosen = chosen;
        this.drafts = drafts;
        this.cases = cases;
        this.user = user;
        this.cards = cards;
        this.tasks = tasks;
        this.mandates = mandates;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<MyAssociation> association = chosen.current();
        if (association.isEmpty() && user.isStaff()) {
            event.forwardTo("inkorg");
        } else if (association.isEmpty()) {
            welcome();
        } else {
            show(association.get());
        }
    }

    private void welcome() {
        add(
                new PageHeader(getTranslation("submissions.OverviewView.welcome", user.name())),
                new Paragraph(getTranslation("submissions.OverviewView.first")),
                new StartLinks(StartLinks.Step.REGISTER));
    }

    private void show(MyAssociation association) {
        List<DraftRow> begun = drafts.of(association.id());
        List<MyCaseRow> sent = cases.page(association.id(), null).rows();
        add(new PageHeader(getTranslation("submissions.OverviewView.title", association.name())));
        add(tasks.of(association.id()));
        if (association.may(MandateKind.OWNER)) {
            asking(mandates.joinRequests(association.id()));
        }
        sent.stream()
                .filter(row -> row.unreadMessages() > 0)
                .forEach(row -> add(Notice.info(
                                getTranslation("submissions.OverviewView.unread", row.number()), row.title())
                        .with(SubmissionNavigation.link(
                                MyCaseView.class, row.id(), getTranslation("submissions.OverviewView.readMessage")))));
        add(new StartLinks(StartLinks.Step.BEGIN));
        if (!begun.isEmpty()) {
            add(new H2(getTranslation("submissions.OverviewView.drafts")), cards.drafts(begun));
        }
        add(new H2(getTranslation("submissions.OverviewView.cases")));
        if (sent.isEmpty()) {
            add(new Paragraph(getTranslation("submissions.OverviewView.noCases")));
        } else {
            add(cards.cases(sent.subList(0, Math.min(LATEST, sent.size()))));
            RouterLink all = new RouterLink(getTranslation("submissions.OverviewView.all"), MyCasesView.class);
            add(new Paragraph(all));
        }
    }

    private void asking(List<JoinRequestRow> people) {
        if (!people.isEmpty()) {
            add(Notice.info(
                            getTranslation("submissions.OverviewView.asking", people.size()),
                            people.stream().map(JoinRequestRow::name).collect(Collectors.joining(", ")))
                    .with(AssociationNavigation.mine(getTranslation("submissions.OverviewView.answer"))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submissions.OverviewView.menu");
    }
}

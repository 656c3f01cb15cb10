package se.samverkan.submissions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import se.samverkan.casework.MyCases;
import se.samverkan.casework.MyCasesPage;
import se.samverkan.organisations.MyAssociation;
import se.samverkan.organisations.ui.ChosenAssociation;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.submissions.DraftRow;
import se.samverkan.submissions.Drafts;

/** Everything the association has begun and sent. */
@Route("arenden")
@PermitAll
@Menu(title = "submissions.MyCasesView.title", order = 11, icon = "vaadin:folder-open-o")
class MyCasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ChosenAssociation chosen;
    private final Drafts drafts;
    private final MyCases cases;
    private final CaseCards cards;
    private final TaskNotices tasks;

    MyCasesView(ChosenAssociation chosen, Drafts drafts, MyCases cases, CaseCards cards, TaskNotices tasks) {
        this.chosen = chosen;
        this.drafts = drafts;
        this.cases = cases;
        this.cards = cards;
        this.tasks = tasks;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("submissions.MyCasesView.title")));
        Optional<MyAssociation> association = chosen.current();
        if (association.isEmpty()) {
            add(
                    new EmptyState(
                            getTranslation("submissions.noAssociation"),
                            getTranslation("submissions.noAssociationText")),
                    new StartLinks(StartLinks.Step.REGISTER));
            return;
        }
        List<DraftRow> begun = drafts.of(association.get().id());
        MyCasesPage sent = cases.page(association.get().id(), null);
        if (begun.isEmpty() && sent.rows().isEmpty()) {
            add(
                    new EmptyState(
                            getTranslation("submissions.MyCasesView.empty"),
                            getTranslation("submissions.MyCasesView.emptyText")),
                    new StartLinks(StartLinks.Step.BEGIN));
            return;
        }
        add(tasks.of(association.get().id()));
        if (!begun.isEmpty()) {
            add(new H2(getTranslation("submissions.MyCasesView.drafts")), cards.drafts(begun));
        }
        if (!sent.rows().isEmpty()) {
            add(new H2(getTranslation("submissions.MyCasesView.sent")));
            show(association.get(), sent);
        }
    }

    /** One more page of cases below those shown; the focus goes to the first of them. */
    private void show(MyAssociation association, MyCasesPage page) {
        add(cards.cases(page.rows()));
        if (page.more()) {
            Button more = new Button(getTranslation("submissions.MyCasesView.more"), click -> {
                remove(click.getSource());
                show(association, cases.page(association.id(), page.rows().getLast()));
            });
            add(more);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submissions.MyCasesView.title");
    }
}

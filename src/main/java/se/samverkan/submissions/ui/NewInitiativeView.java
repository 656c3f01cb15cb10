package se.samverkan.submissions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.casework.CaseKind;
import se.samverkan.organisations.MyAssociation;
import se.samverkan.organisations.ui.ChosenAssociation;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.submissions.DraftRow;
import se.samverkan.submissions.Drafts;

/** What an initiative is and what one needs, before anything is asked. */
@Route("initiativ/nytt")
@PermitAll
@Menu(title = "submissions.NewInitiativeView.title", order = 13, icon = "vaadin:lightbulb")
class NewInitiativeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ChosenAssociation chosen;
    private final Drafts drafts;
    private final CaseCards cards;

    NewInitiativeView(ChosenAssociation chosen, Drafts drafts, CaseCards cards) {
        this.chosen = chosen;
        this.drafts = drafts;
        this.cards = cards;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(getTranslation("submissions.NewInitiativeView.title")),
                new Paragraph(getTranslation("submissions.NewInitiativeView.what")),
                new H2(getTranslation("submissions.NewInitiativeView.needHeading")),
                new UnorderedList(Stream.of("idea", "people", "time")
                        .map(item -> new ListItem(getTranslation("submissions.NewInitiativeView.need." + item)))
                        .toArray(ListItem[]::new)),
                new Paragraph(getTranslation("submissions.NewInitiativeView.saved")));
        Optional<MyAssociation> association = chosen.current();
        if (association.isEmpty()) {
            add(
                    Notice.info(
                            getTranslation("submissions.noAssociation"),
                            getTranslation("submissions.noAssociationText")),
                    new StartLinks(StartLinks.Step.REGISTER));
            return;
        }
        List<DraftRow> begun = drafts.of(association.get().id()).stream()
                .filter(row -> row.kind() == CaseKind.INITIATIVE)
                .toList();
        if (!begun.isEmpty()) {
            add(
                    Notice.info(
                            getTranslation("submissions.NewInitiativeView.begun"),
                            getTranslation("submissions.NewInitiativeView.begunText")),
                    cards.drafts(begun));
        }
        Button start = new Button(
                getTranslation(
                        "submissions.NewInitiativeView.start", association.get().name()),
                click -> Refusals.handled(this, () -> start(association.get())));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(start);
    }

    private void start(MyAssociation association) {
        getUI().ifPresent(ui -> SubmissionNavigation.open(
                ui, DraftView.class, drafts.startInitiative(association.id()).value()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submissions.NewInitiativeView.title");
    }
}

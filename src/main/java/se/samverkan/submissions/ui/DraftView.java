package se.samverkan.submissions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import se.samverkan.forms.Problem;
import se.samverkan.forms.Section;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.submissions.Amendments;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.DraftId;
import se.samverkan.submissions.DraftPurpose;
import se.samverkan.submissions.Drafts;

/** The draft as a list of sections, each with its state; never to be taken for something sent. */
@Route("utkast/:id")
@PermitAll
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Drafts drafts;
    private final Amendments amendments;
    private final DraftNotices notices;
    private final AutosaveFactory autosaves;
    private String title = "";

    DraftView(Drafts drafts, Amendments amendments, DraftNotices notices, AutosaveFactory autosaves) {
        this.drafts = drafts;
        this.amendments = amendments;
        this.notices = notices;
        this.autosaves = autosaves;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftId id = SubmissionNavigation.id(event.getRouteParameters(), DraftId::new);
        DraftDetails draft = drafts.get(id);
        if (draft.sent() != null) {
            event.forwardTo(
                    ReceiptView.class,
                    new RouteParameters(
                            SubmissionNavigation.ID, draft.sent().value().toString()));
            return;
        }
        title = draft.title().isBlank() ? draft.form().title().in(getLocale()) : draft.title();
        List<Problem> problems = drafts.problems(id);
        removeAll();
        add(new PageHeader(title));
        add(notices.of(draft));
        add(
                autosaves.presence(draft, "", () -> {}),
                new Paragraph(
                        draft.purpose() == DraftPurpose.NEW
                                ? draft.form().intro().in(getLocale())
                                : getTranslation("submissions.DraftView.intro." + draft.purpose())),
                sections(draft, problems),
                actions(draft));
    }

    private OrderedList sections(DraftDetails draft, List<Problem> problems) {
        Set<String> slots = drafts.slots(draft.id());
        Set<String> changed = draft.about() == null ? Set.of() : amendments.changedSections(draft);
        OrderedList list = new OrderedList();
        list.addClassName("task-list");
        for (Section section : draft.sections()) {
            RouterLink link = SubmissionNavigation.sectionLink(
                    draft.id(), section.key(), section.title().in(getLocale()));
            ListItem item = new ListItem(
                    new Span(link),
                    SectionStates.of(draft, section, problems, slots, changed).badge());
            item.addClassName("task-list__item");
            list.add(item);
        }
        return list;
    }

    private Div actions(DraftDetails draft) {
        Button check = new Button(
                getTranslation("submissions.DraftView.check"),
                click -> getUI().ifPresent(ui -> SubmissionNavigation.open(
                        ui, CheckAnswersView.class, draft.id().value())));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button discard = new Button(getTranslation("submissions.DraftView.discard"), click -> confirmDiscard(draft));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Div row = new Div(check, discard);
        row.addClassName("actions");
        return row;
    }

    private void confirmDiscard(DraftDetails draft) {
        new StepDialog(
                        getTranslation("submissions.DraftView.discardTitle"),
                        getTranslation("submissions.DraftView.discard"),
                        () -> {
                            drafts.discard(draft.id());
                            getUI().ifPresent(ui -> ui.navigate(MyCasesView.class));
                        },
                        new Paragraph(getTranslation(
                                draft.about() == null
                                        ? "submissions.DraftView.discardText"
                                        : "submissions.DraftView.discardChange")))
                .open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

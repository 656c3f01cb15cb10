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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.AnswerSheet;
import se.samverkan.forms.AnsweredSection;
import se.samverkan.forms.Problem;
import se.samverkan.forms.Section;
import se.samverkan.forms.ui.AnswerSheetView;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.submissions.Amendments;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.DraftId;
import se.samverkan.submissions.DraftPurpose;
import se.samverkan.submissions.Drafts;
import se.samverkan.submissions.Incomplete;
import se.samverkan.submissions.Submissions;

/** Everything to be sent, to read once more; one button sends it. */
@Route("utkast/:id/granska/svar")
@PermitAll
class CheckAnswersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Drafts drafts;
    private final Submissions submissions;
    private final TooLate tooLate;
    private final DraftNotices notices;
    private final Amendments amendments;
    private final Div late = new Div();
    /** Made once with the page: however often the button is pressed, it is one intention. */
    private final UUID submissionKey = UUID.randomUUID();

    CheckAnswersView(
            Drafts drafts, Submissions submissions, TooLate tooLate, DraftNotices notices, Amendments amendments) {
        this.notices = notices;
        this.amendments = amendments;
        this.drafts = drafts;
        this.submissions = submissions;
        this.tooLate = tooLate;
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
        List<Problem> problems = drafts.problems(id);
        removeAll();
        add(
                new Paragraph(
                        SubmissionNavigation.link(DraftView.class, id, getTranslation("submissions.SectionView.list"))),
                new PageHeader(getTranslation("submissions.CheckAnswersView.title")),
                Notice.warning(
                        draft.purpose() == DraftPurpose.NEW
                                ? getTranslation("submissions.DraftView.notSent")
                                : getTranslation("submissions.DraftView.notSent." + draft.purpose()),
                        getTranslation("submissions.CheckAnswersView.readOnce")));
        notices.asked(draft).ifPresent(this::add);
        boolean same =
                draft.about() != null && amendments.changedSections(draft).isEmpty();
        if (!problems.isEmpty()) {
            add(problemsOf(draft, problems));
        } else if (same) {
            add(Notice.warning(
                    getTranslation("submissions.CheckAnswersView.unchanged"),
                    getTranslation("submissions.CheckAnswersView.unchanged." + draft.purpose())));
        }
        answers(draft);
        if (problems.isEmpty() && !(same && draft.purpose() == DraftPurpose.CHANGE)) {
            add(
                    new H2(getTranslation("submissions.CheckAnswersView.send")),
                    new Paragraph(getTranslation("submissions.CheckAnswersView.public")),
                    send(draft, same),
                    late);
        }
    }

    private Notice problemsOf(DraftDetails draft, List<Problem> problems) {
        UnorderedList list = new UnorderedList();
        for (Problem problem : problems) {
            list.add(new ListItem(changeLink(
                    draft.id(), problem.section(), getTranslation(problem.messageKey(), problem.args(getLocale())))));
        }
        return Notice.danger(
                        getTranslation("submissions.CheckAnswersView.problems", problems.size()),
                        getTranslation("submissions.CheckAnswersView.problemsText"))
                .with(list);
    }

    private void answers(DraftDetails draft) {
        List<StoredFile> files = drafts.filesOf(draft);
        List<AnsweredSection> sheet = AnswerSheet.of(
                draft.form(),
                draft.answers(),
                slot -> files.stream()
                        .filter(file -> file.slot().equals(slot))
                        .map(StoredFile::name)
                        .toList(),
                getLocale());
        List<String> open = draft.sections().stream().map(Section::key).toList();
        for (AnsweredSection section : sheet) {
            if (!open.contains(section.key())) {
                continue;
            }
            Div block = new Div(
                    new AnswerSheetView(List.of(section)),
                    changeLink(
                            draft.id(),
                            section.key(),
                            getTranslation("submissions.CheckAnswersView.change", section.title())));
            block.addClassName("check-answers__section");
            add(block);
        }
    }

    private static RouterLink changeLink(DraftId id, String section, String text) {
        RouterLink link = SubmissionNavigation.sectionLink(id, section, text);
        link.setQueryParameters(QueryParameters.of(SectionView.FROM_CHECK, ""));
        return link;
    }

    private Button send(DraftDetails draft, boolean same) {
        Button send =
                new Button(getTranslation("submissions.CheckAnswersView.sendButton." + draft.purpose()), click -> {
                    if (same) {
                        click.getSource().setEnabled(true);
                        askFirst(draft);
                    } else {
                        boolean done = false;
                        try {
                            done = sent(draft);
                        } finally {
                            click.getSource().setEnabled(!done);
                        }
                    }
                });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        return send;
    }

    /** Somebody who only looks may have pressed too early: what was asked for cannot be answered twice. */
    private void askFirst(DraftDetails draft) {
        new StepDialog(
                        getTranslation("submissions.CheckAnswersView.nothingNewTitle"),
                        getTranslation("submissions.CheckAnswersView.sendAnyway"),
                        () -> sent(draft),
                        new Paragraph(getTranslation("submissions.CheckAnswersView.nothingNew")))
                .open();
    }

    private boolean sent(DraftDetails draft) {
        try {
            UUID caseId = submissions
                    .submit(draft.id(), submissionKey, draft.version())
                    .value();
            getUI().ifPresent(ui -> SubmissionNavigation.open(ui, ReceiptView.class, caseId));
            return true;
        } catch (Refused refused) {
            refused(draft, refused);
            return false;
        }
    }

    /** What was to be changed can still be said: the same words are offered as a message. */
    private void refused(DraftDetails draft, Refused refused) {
        if (draft.about() != null && !(refused instanceof Conflict) && !(refused instanceof Incomplete)) {
            late.removeAll();
            late.add(tooLate.of(draft, refused));
        } else {
            Refusals.show(this, refused);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submissions.CheckAnswersView.title");
    }
}

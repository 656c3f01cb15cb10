package se.samverkan.submissions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.Section;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.ThrowAwayDialog;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.DraftId;
import se.samverkan.submissions.Drafts;

/** One section's questions on one page, saved while they are answered, checked only on "Fortsätt". */
@Route("utkast/:id/:section")
@PermitAll
class SectionView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    /** In the address when the page was reached from the check-answers page, which it then leads back to. */
    static final String FROM_CHECK = "granskning";

    private final Drafts drafts;
    private final Mandates mandates;
    private final SectionEditors editors;
    private final DraftNotices notices;
    private @Nullable SectionEditor editor;
    private String title = "";

    SectionView(Drafts drafts, Mandates mandates, SectionEditors editors, DraftNotices notices) {
        this.notices = notices;
        this.drafts = drafts;
        this.mandates = mandates;
        this.editors = editors;
        setId("content");
        addClassNames("page", "question-page");
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
        Section section = event.getRouteParameters()
                .get(SubmissionNavigation.SECTION)
                .flatMap(draft.form()::section)
                .filter(found ->
                        draft.openSections().isEmpty() || draft.openSections().contains(found.key()))
                .orElseThrow(NotFound::new);
        boolean fromCheck =
                event.getLocation().getQueryParameters().getParameters().containsKey(FROM_CHECK);
        show(draft, section, fromCheck, "");
    }

    /** @param news said on top, after the page has been brought together with somebody else's answers */
    private void show(DraftDetails draft, Section section, boolean fromCheck, String news) {
        List<Section> sections = draft.sections();
        title = section.title().in(getLocale());
        boolean editable = mandates.mayEdit(draft.association());
        SectionEditor shown = editors.of(
                draft, section, editable, fromCheck, said -> show(drafts.get(draft.id()), section, fromCheck, said));
        editor = shown;
        removeAll();
        Div top = new Div(
                SubmissionNavigation.link(DraftView.class, draft.id(), getTranslation("submissions.SectionView.list")),
                shown.state());
        top.addClassName("question-page__top");
        Paragraph progress = new Paragraph(
                getTranslation("submissions.SectionView.step", sections.indexOf(section) + 1, sections.size()));
        progress.addClassName("muted");
        add(top, progress, new PageHeader(title), shown.presence());
        notices.asked(draft).ifPresent(this::add);
        if (!news.isEmpty()) {
            add(Notice.info(news, "").announced());
        }
        if (!editable) {
            add(Notice.info(
                    getTranslation("submissions.SectionView.readOnly"),
                    getTranslation("submissions.SectionView.readOnlyText")));
        }
        add(shown);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.unsaved()) {
            ContinueNavigationAction leave = event.postpone();
            new ThrowAwayDialog("submissions.LeaveDialog.", leave::proceed, leave::cancel).open();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import se.samverkan.documents.Documents;
import se.samverkan.documents.ui.FileSlot;
import se.samverkan.forms.FormCheck;
import se.samverkan.forms.Problem;
import se.samverkan.forms.Section;
import se.samverkan.forms.ui.SectionForm;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.DraftId;
import se.samverkan.submissions.Drafts;

/** One section's questions on one page, saved while they are answered, checked only on "Fortsätt". */
@Route("utkast/:id/:section")
@PermitAll
class SectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address when the page was reached from the check-answers page, which it then leads back to. */
    static final String FROM_CHECK = "granskning";

    private final Drafts drafts;
    private final Documents documents;
    private final Mandates mandates;
    private final AutosaveFactory autosaves;
    private String title = "";

    SectionView(Drafts drafts, Documents documents, Mandates mandates, AutosaveFactory autosaves) {
        this.drafts = drafts;
        this.documents = documents;
        this.mandates = mandates;
        this.autosaves = autosaves;
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
                .orElseThrow(NotFound::new);
        boolean fromCheck =
                event.getLocation().getQueryParameters().getParameters().containsKey(FROM_CHECK);
        show(draft, section, fromCheck);
    }

    private void show(DraftDetails draft, Section section, boolean fromCheck) {
        List<Section> sections = draft.form().visibleSections(draft.answers());
        int step = sections.indexOf(section) + 1;
        title = section.title().in(getLocale());
        boolean editable = mandates.mayEdit(draft.association());
        SectionForm form = new SectionForm(
                draft.form(),
                section,
                draft.answers(),
                slot -> new FileSlot(documents, Drafts.files(draft.id()), slot, editable));
        SaveState state = new SaveState();
        Autosave autosave = autosaves.of(draft, section, form, state);
        form.onChange(autosave::save);
        removeAll();
        Div top = new Div(
                SubmissionNavigation.link(DraftView.class, draft.id(), getTranslation("submissions.SectionView.list")),
                state);
        top.addClassName("question-page__top");
        Paragraph progress = new Paragraph(getTranslation("submissions.SectionView.step", step, sections.size()));
        progress.addClassName("muted");
        add(top, progress, new PageHeader(title));
        if (!editable) {
            add(Notice.info(
                    getTranslation("submissions.SectionView.readOnly"),
                    getTranslation("submissions.SectionView.readOnlyText")));
        }
        add(form, buttons(draft, section, form, autosave, fromCheck));
    }

    private Div buttons(DraftDetails draft, Section section, SectionForm form, Autosave autosave, boolean fromCheck) {
        Button go = new Button(getTranslation("submissions.SectionView.continue"), click -> {
            if (!autosave.save()) {
                return;
            }
            List<Problem> problems =
                    FormCheck.section(draft.form(), section, autosave.allAnswers(), drafts.slots(draft.id()));
            form.show(problems);
            if (problems.isEmpty()) {
                goOn(draft, section, autosave, fromCheck);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button leave = new Button(getTranslation("submissions.SectionView.leave"), click -> {
            if (autosave.save()) {
                getUI().ifPresent(ui -> SubmissionNavigation.open(
                        ui, DraftView.class, draft.id().value()));
            }
        });
        Div row = new Div(go, leave);
        row.addClassName("actions");
        return row;
    }

    private void goOn(DraftDetails draft, Section section, Autosave autosave, boolean fromCheck) {
        List<Section> sections = draft.form().visibleSections(autosave.allAnswers());
        int next = sections.indexOf(section) + 1;
        getUI().ifPresent(ui -> {
            if (fromCheck || next >= sections.size()) {
                SubmissionNavigation.open(ui, CheckAnswersView.class, draft.id().value());
            } else {
                ui.navigate(
                        SectionView.class,
                        SubmissionNavigation.section(
                                draft.id(), sections.get(next).key()));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

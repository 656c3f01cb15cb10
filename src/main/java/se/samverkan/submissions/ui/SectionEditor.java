package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Problem;
import se.samverkan.forms.Section;
import se.samverkan.forms.ui.SectionForm;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.Drafts;
import se.samverkan.submissions.Submission;

/** The questions of one section, kept while they are answered, and the two ways on. */
class SectionEditor extends Div {

    /** What is edited, and from where it was reached. */
    record Place(DraftDetails draft, Section section, boolean editable, boolean fromCheck) {}

    private final Drafts drafts;
    private final Place place;
    private final SectionForm form;
    private final SaveState state = new SaveState();
    private final Autosave autosave;
    private final KeptText kept;
    private final PresenceLine presence;
    private final Consumer<String> again;

    /** @param earlier what was sent before, shown beside when it is to be changed or completed */
    SectionEditor(
            Drafts drafts,
            Optional<Submission> earlier,
            Function<String, Component> slots,
            AutosaveFactory autosaves,
            Place place,
            Consumer<String> again) {
        this.drafts = drafts;
        this.place = place;
        this.again = again;
        DraftDetails draft = place.draft();
        Section section = place.section();
        form = new SectionForm(draft.form(), section, draft.answers(), slots);
        autosave = autosaves.of(draft, section, form::answers, state, this::clash, this::merged);
        Div questions = new Div(form, buttons());
        kept = new KeptText(draft.id().value() + " " + section.key(), autosave::save, questions);
        autosave.keptBy(kept);
        presence = autosaves.presence(draft, section.key(), kept::alive);
        form.onChange(() -> {
            presence.worked();
            autosave.save();
        });
        earlier.ifPresent(sent -> EarlierAnswers.beside(form, sent, section, getLocale()));
        add(kept);
    }

    SaveState state() {
        return state;
    }

    PresenceLine presence() {
        return presence;
    }

    boolean unsaved() {
        return place.editable() && autosave.unsaved();
    }

    private Div buttons() {
        Button go = new Button(getTranslation("submissions.SectionView.continue"), click -> goOn());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button leave = new Button(getTranslation("submissions.SectionView.leave"), click -> {
            if (autosave.save()) {
                getUI().ifPresent(ui -> SubmissionNavigation.open(
                        ui, DraftView.class, place.draft().id().value()));
            }
        });
        Div row = new Div(go, leave);
        row.addClassName("actions");
        return row;
    }

    private void goOn() {
        if (!autosave.save()) {
            return;
        }
        List<Problem> problems = drafts.problems(place.draft().id(), place.section(), autosave.allAnswers());
        form.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        List<Section> sections = place.draft().sections(autosave.allAnswers());
        int next = sections.indexOf(place.section()) + 1;
        getUI().ifPresent(ui -> {
            if (place.fromCheck() || next >= sections.size()) {
                SubmissionNavigation.open(
                        ui, CheckAnswersView.class, place.draft().id().value());
            } else {
                ui.navigate(
                        SectionView.class,
                        SubmissionNavigation.section(
                                place.draft().id(), sections.get(next).key()));
            }
        });
    }

    private void merged() {
        again.accept(getTranslation("submissions.SectionEditor.merged"));
    }

    /** Nothing typed is lost: it stands in the panel until the person has chosen. */
    private void clash(Autosave.Clash clash) {
        state.refused(getTranslation("submissions.SectionEditor.clash"));
        kept.removeAll();
        kept.add(new ClashPanel(clash, chosen -> resolve(clash, chosen)));
    }

    private void resolve(Autosave.Clash clash, Answers chosen) {
        if (autosave.resolve(clash, chosen)) {
            merged();
        }
    }
}

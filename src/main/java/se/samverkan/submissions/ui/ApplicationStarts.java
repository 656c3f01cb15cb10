package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Supplier;
import se.samverkan.organisations.MyAssociation;
import se.samverkan.programmes.CallRow;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.submissions.DraftId;
import se.samverkan.submissions.DraftRow;
import se.samverkan.submissions.Drafts;
import se.samverkan.submissions.EarlierApplication;
import se.samverkan.submissions.EarlierApplications;

/** The ways to begin an application: with the draft there is, from the beginning, or with an earlier application. */
@SpringComponent
class ApplicationStarts {

    private final Drafts drafts;
    private final EarlierApplications earlier;
    private final CaseCards cards;

    ApplicationStarts(Drafts drafts, EarlierApplications earlier, CaseCards cards) {
        this.drafts = drafts;
        this.earlier = earlier;
        this.cards = cards;
    }

    Component of(MyAssociation association, CallRow call, String formKey) {
        List<DraftRow> begun = drafts.of(association.id()).stream()
                .filter(row -> call.id().equals(row.call()))
                .toList();
        if (!begun.isEmpty()) {
            return new Div(
                    Notice.info(
                            text("submissions.ApplicationStarts.begun"),
                            text("submissions.ApplicationStarts.begunText")),
                    cards.drafts(begun));
        }
        Button start = button(
                text("submissions.ApplyView.start", association.name()),
                () -> drafts.startGrant(association.id(), call.id()));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div ways = new Div(start);
        List<EarlierApplication> sent = earlier.of(association.id(), formKey);
        if (!sent.isEmpty()) {
            ways.add(
                    new H2(text("submissions.ApplicationStarts.earlier")),
                    new Paragraph(text("submissions.ApplicationStarts.earlierText")));
        }
        for (EarlierApplication row : sent) {
            ways.add(new Paragraph(button(
                    text(
                            "submissions.ApplicationStarts.from",
                            row.title(),
                            SwedishTime.date(row.receivedAt(), UI.getCurrent().getLocale()),
                            row.number()),
                    () -> earlier.start(association.id(), call.id(), row.caseId()))));
        }
        return ways;
    }

    private static Button button(String label, Supplier<DraftId> begin) {
        Button button = new Button(label);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            UI ui = UI.getCurrent();
            try {
                Refusals.handled(
                        ui,
                        () -> SubmissionNavigation.open(
                                ui, DraftView.class, begin.get().value()));
            } finally {
                button.setEnabled(true);
            }
        });
        button.addClassName("button--wraps");
        return button;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}

package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import se.samverkan.organisations.JoinAnswer;
import se.samverkan.organisations.JoinRequestRow;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.shared.ui.Toast;

/** People who ask to represent the association; for owners, who should answer only those they know. */
class JoinRequestsSection extends Section {

    private static final String TEXTS = "organisations.JoinRequestsSection.";

    private final Mandates mandates;
    private final Runnable changed;

    JoinRequestsSection(List<JoinRequestRow> requests, Mandates mandates, Runnable changed) {
        this.mandates = mandates;
        this.changed = changed;
        UnorderedList list = new UnorderedList();
        list.addClassName("entry-list");
        requests.forEach(request -> list.add(entry(request)));
        add(new H2(getTranslation(TEXTS + "heading")), new Paragraph(getTranslation(TEXTS + "advice")), list);
    }

    private ListItem entry(JoinRequestRow request) {
        Paragraph name = new Paragraph(request.name());
        name.addClassName("entry-list__head");
        Div facts = new Div(
                new Span(request.email()),
                new Span(getTranslation(TEXTS + "asked", SwedishTime.date(request.requestedAt(), getLocale()))));
        facts.addClassName("entry-list__facts");
        Paragraph message = new Paragraph(request.message());
        message.addClassName("entry-list__text");
        message.setVisible(!request.message().isBlank());
        Div answers = new Div(button(request, true), button(request, false));
        answers.addClassName("actions");
        ListItem item = new ListItem(name, facts, message, answers);
        item.addClassName("entry-list__item");
        return item;
    }

    private Button button(JoinRequestRow request, boolean accept) {
        String step = accept ? "accept" : "decline";
        Button button = new Button(getTranslation(TEXTS + step));
        button.setAriaLabel(getTranslation(TEXTS + step + "Whom", request.name()));
        button.addClickListener(click -> (accept ? accepting(request) : declining(request)).open());
        return button;
    }

    private StepDialog accepting(JoinRequestRow request) {
        MandateFields fields = new MandateFields(MandateKind.EDITOR, null);
        return new StepDialog(
                getTranslation(TEXTS + "acceptWhom", request.name()),
                getTranslation(TEXTS + "accept"),
                () -> answer(request, JoinAnswer.yes(fields.kind(), fields.lastDay()), "accepted"),
                new Paragraph(getTranslation(TEXTS + "acceptConsequence")),
                fields);
    }

    private StepDialog declining(JoinRequestRow request) {
        TextArea reason = new TextArea(getTranslation(TEXTS + "reason"));
        reason.setHelperText(getTranslation(TEXTS + "reasonHelp"));
        reason.addClassName("field");
        return new StepDialog(
                getTranslation(TEXTS + "declineWhom", request.name()),
                getTranslation(TEXTS + "declineNow"),
                () -> answer(request, JoinAnswer.no(reason.getValue()), "declined"),
                new Paragraph(getTranslation(TEXTS + "declineConsequence")),
                reason);
    }

    private void answer(JoinRequestRow request, JoinAnswer answer, String done) {
        mandates.answerJoin(request.id(), answer);
        Toast.success(getTranslation(TEXTS + done, request.name()));
        changed.run();
    }
}

package se.samverkan.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samverkan.organisations.JoinRequestRow;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.SwedishTime;
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
        button.addClickListener(click -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(getTranslation(TEXTS + step + "Whom", request.name()));
            dialog.setText(getTranslation(TEXTS + step + "Consequence"));
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation(TEXTS + "cancel"));
            dialog.setConfirmText(getTranslation(TEXTS + step));
            dialog.addConfirmListener(confirm -> answer(request, accept));
            dialog.open();
        });
        return button;
    }

    private void answer(JoinRequestRow request, boolean accept) {
        mandates.answerJoin(request.id(), accept);
        Toast.success(getTranslation(TEXTS + (accept ? "accepted" : "declined"), request.name()));
        changed.run();
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Conversation;
import se.samverkan.forms.AnswerChanges;
import se.samverkan.forms.ChangedAnswer;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.submissions.Amendments;
import se.samverkan.submissions.DraftDetails;

/** A new version came too late to be sent: the draft stays, and what was changed can be sent as a message instead. */
@SpringComponent
class TooLate {

    private final Amendments amendments;
    private final Conversation conversation;

    TooLate(Amendments amendments, Conversation conversation) {
        this.amendments = amendments;
        this.conversation = conversation;
    }

    Component of(DraftDetails draft, Refused refused) {
        UI ui = UI.getCurrent();
        CaseId about = Objects.requireNonNull(draft.about());
        TextArea message = new TextArea(ui.getTranslation("submissions.TooLate.message"));
        message.setValue(changes(draft, ui));
        message.setWidthFull();
        Button send = new Button(ui.getTranslation("submissions.TooLate.send"), click -> {
            if (Refusals.handled(message, () -> conversation.writeAsApplicant(about, message.getValue()))) {
                SubmissionNavigation.open(ui, MyCaseView.class, about.value());
            }
        });
        return new Div(
                Notice.danger(
                                ui.getTranslation(refused.key(), refused.args()),
                                ui.getTranslation("submissions.TooLate.kept"))
                        .announced(),
                message,
                send);
    }

    private String changes(DraftDetails draft, UI ui) {
        List<ChangedAnswer> changed = amendments.earlier(draft).stream()
                .flatMap(sent ->
                        AnswerChanges.between(draft.form(), sent.answers(), draft.answers(), ui.getLocale()).stream())
                .toList();
        String text = changed.stream()
                .map(change -> change.label() + ":\n" + String.join("\n", change.after()))
                .collect(Collectors.joining("\n\n"));
        return text.length() > Conversation.LONGEST ? text.substring(0, Conversation.LONGEST) : text;
    }
}

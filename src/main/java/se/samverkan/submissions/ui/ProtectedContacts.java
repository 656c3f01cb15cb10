package se.samverkan.submissions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import se.samverkan.casework.CaseHead;
import se.samverkan.forms.ui.AnswerSheetView;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.submissions.Submission;
import se.samverkan.submissions.Submissions;

/** Says that how to reach the association is protected, and shows the answers with it to whoever gives a reason. */
class ProtectedContacts extends Div {

    ProtectedContacts(Submissions submissions, CaseHead head) {
        Notice notice = Notice.warning(say("protected"), say("text"));
        if (submissions.mayOpenContacts(head)) {
            notice.with(new Button(say("open"), click -> ask(submissions, head)));
        }
        add(notice);
    }

    private void ask(Submissions submissions, CaseHead head) {
        TextArea reason = new TextArea(say("reason"));
        reason.setHelperText(say("reasonHelp"));
        new StepDialog(
                        say("open"),
                        say("open"),
                        () -> show(submissions.openContacts(head.id(), reason.getValue())),
                        reason)
                .open();
    }

    private void show(Submission sent) {
        Locale locale = UI.getCurrent().getLocale();
        removeAll();
        add(Notice.warning(say("opened"), say("openedText"))
                .with(new AnswerSheetView(Submissions.inWords(sent.contactsOnly(), List.of(), locale))));
    }

    private String say(String what) {
        return getTranslation("submissions.ProtectedContacts." + what);
    }
}

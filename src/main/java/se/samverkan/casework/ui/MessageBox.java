package se.samverkan.casework.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Conversation;
import se.samverkan.documents.Documents;
import se.samverkan.documents.ui.FileSlot;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Notice;

/**
 * Where a message is written, with files when wanted. What has been typed stays: when the page is shown anew, when the
 * message is refused, and when sending fails.
 */
public class MessageBox extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(MessageBox.class);

    private final Conversation conversation;
    private final Documents documents;
    private final CaseId id;
    private final boolean staff;
    private final Runnable sent;
    private final String typedKey;
    private final TextArea text = new TextArea();
    private final Div problem = new Div();
    private final Div files = new Div();
    private @Nullable UUID upload;

    MessageBox(Conversation conversation, Documents documents, CaseId id, boolean staff, Runnable sent) {
        this.conversation = conversation;
        this.documents = documents;
        this.id = id;
        this.staff = staff;
        this.sent = sent;
        this.typedKey = (staff ? "message " : "our message ") + id.value();
        addClassName("conversation__box");
        text.setLabel(getTranslation(
                staff ? "casework.MessageThread.toAssociation" : "casework.MessageThread.toMunicipality"));
        text.setWidthFull();
        KeptTyping.in(text, typedKey);
        text.setMinRows(3);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        if (ComponentUtil.getData(UI.getCurrent(), typedKey) instanceof String typed) {
            text.setValue(typed);
        }
        count();
        text.addValueChangeListener(change -> {
            ComponentUtil.setData(UI.getCurrent(), typedKey, change.getValue());
            text.setInvalid(false);
            count();
        });
        Button attach = new Button(getTranslation("casework.MessageBox.attach"));
        attach.addClickListener(click -> attach(attach));
        Button send = new Button(getTranslation("casework.MessageThread.send"), click -> {
            try {
                send();
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        // Files first: what is pressed first is what happens first.
        Div row = new Div(attach, send);
        row.addClassName("actions");
        files.addClassName("conversation__files");
        add(text, files, problem, row);
    }

    private void count() {
        int left = Conversation.LONGEST - text.getValue().length();
        text.setHelperText(
                left < 0
                        ? getTranslation("casework.MessageBox.tooMany", -left)
                        : getTranslation("casework.MessageThread.left", left));
    }

    private void attach(Button button) {
        try {
            UUID place = staff ? conversation.attach(id) : conversation.attachAsApplicant(id);
            upload = place;
            files.add(new FileSlot(documents, Conversation.files(place), "message", true));
            button.setVisible(false);
        } catch (Refused refused) {
            tell(getTranslation(refused.key(), refused.args()));
        }
    }

    private void send() {
        problem.removeAll();
        try {
            if (staff) {
                conversation.write(id, text.getValue(), upload);
            } else {
                conversation.writeAsApplicant(id, text.getValue(), upload);
            }
        } catch (Refused refused) {
            text.setErrorMessage(getTranslation(refused.key(), refused.args()));
            text.setInvalid(true);
            text.focus();
            return;
        } catch (RuntimeException failure) {
            LOG.error("A message in case {} could not be stored", id.value(), failure);
            tell(getTranslation("casework.MessageBox.failed"));
            return;
        }
        ComponentUtil.setData(UI.getCurrent(), typedKey, null);
        KeptTyping.forget(typedKey);
        sent.run();
    }

    private void tell(String words) {
        problem.removeAll();
        problem.add(Notice.danger(words, "").announced());
    }
}

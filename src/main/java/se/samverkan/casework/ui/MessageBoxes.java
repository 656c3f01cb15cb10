package se.samverkan.casework.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Conversation;
import se.samverkan.documents.Documents;

/** Makes the box in which a message is written, for either side. */
@SpringComponent
public class MessageBoxes {

    private final Conversation conversation;
    private final Documents documents;

    MessageBoxes(Conversation conversation, Documents documents) {
        this.conversation = conversation;
        this.documents = documents;
    }

    /** @param sent shows the page anew */
    public MessageBox forStaff(CaseId id, Runnable sent) {
        return new MessageBox(conversation, documents, id, true, sent);
    }

    /** @param sent shows the page anew */
    public MessageBox forApplicant(CaseId id, Runnable sent) {
        return new MessageBox(conversation, documents, id, false, sent);
    }
}

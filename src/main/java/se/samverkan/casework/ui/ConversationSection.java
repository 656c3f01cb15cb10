package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;
import se.samverkan.casework.Conversation;

/** What the association and the municipality say to each other. */
@SpringComponent
class ConversationSection implements CaseSection {

    private final Cases cases;
    private final Conversation conversation;
    private final MessageBoxes boxes;

    ConversationSection(Cases cases, Conversation conversation, MessageBoxes boxes) {
        this.cases = cases;
        this.conversation = conversation;
        this.boxes = boxes;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        return Optional.of(new Div(
                new H2(UI.getCurrent().getTranslation("casework.ConversationSection.title")),
                new MessageThread(
                        conversation.messages(head),
                        true,
                        cases.mayHandle(head) ? boxes.forStaff(head.id(), refresh) : null)));
    }
}

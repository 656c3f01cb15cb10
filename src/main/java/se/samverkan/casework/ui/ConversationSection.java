package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.function.Consumer;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;
import se.samverkan.casework.Conversation;

@SpringComponent
class ConversationSection implements CaseSection {

    private final Cases cases;
    private final Conversation conversation;

    ConversationSection(Cases cases, Conversation conversation) {
        this.cases = cases;
        this.conversation = conversation;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        Consumer<String> send = text -> {
            conversation.write(head.id(), text);
            refresh.run();
        };
        return Optional.of(new Div(
                new H2(UI.getCurrent().getTranslation("casework.ConversationSection.title")),
                new MessageThread(conversation.messages(head), true, cases.mayHandle(head) ? send : null)));
    }
}

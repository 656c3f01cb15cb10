package se.samverkan.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseMessageRow;
import se.samverkan.casework.Conversation;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Refusals;

/** The messages of a case, as either side sees them, and a box to answer in. */
public class MessageThread extends Div {

    private final boolean staff;

    /** @param send takes a message; null when the reader cannot write */
    public MessageThread(List<CaseMessageRow> messages, boolean staff, @Nullable Consumer<String> send) {
        this.staff = staff;
        addClassName("conversation");
        if (messages.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("casework.MessageThread.empty"));
            empty.addClassName("muted");
            add(empty);
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("conversation__list");
            messages.forEach(message -> list.add(item(message)));
            add(list);
        }
        if (send != null) {
            add(box(send));
        }
    }

    private ListItem item(CaseMessageRow message) {
        boolean mine = message.fromStaff() == staff;
        Span author = new Span(message.authorName()
                + getTranslation(
                        message.fromStaff()
                                ? "casework.MessageThread.municipality"
                                : "casework.MessageThread.association"));
        author.addClassName("conversation__author");
        Span when = new Span(SwedishTime.dateTime(message.at(), getLocale()));
        when.addClassName("conversation__when");
        Paragraph text = new Paragraph(message.text());
        text.addClassName("conversation__text");
        Span read = new Span(
                message.readAt() == null
                        ? getTranslation("casework.MessageThread.unread")
                        : getTranslation(
                                "casework.MessageThread.read", SwedishTime.dateTime(message.readAt(), getLocale())));
        read.addClassName("conversation__read");
        ListItem item = new ListItem(author, when, text);
        if (mine) {
            item.add(read);
        }
        item.addClassNames("conversation__item", mine ? "conversation__item--mine" : "conversation__item--theirs");
        return item;
    }

    private Div box(Consumer<String> send) {
        TextArea text = new TextArea(getTranslation(
                staff ? "casework.MessageThread.toAssociation" : "casework.MessageThread.toMunicipality"));
        text.setWidthFull();
        text.setMinRows(3);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setHelperText(getTranslation("casework.MessageThread.left", Conversation.LONGEST));
        text.addValueChangeListener(change -> text.setHelperText(getTranslation(
                "casework.MessageThread.left",
                Conversation.LONGEST - change.getValue().length())));
        Button button = new Button(
                getTranslation("casework.MessageThread.send"),
                click -> Refusals.handled(this, () -> send.accept(text.getValue())));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div box = new Div(text, button);
        box.addClassName("conversation__box");
        return box;
    }
}

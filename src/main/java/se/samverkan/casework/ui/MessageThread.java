package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseMessageRow;
import se.samverkan.documents.ui.FileList;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

/** The messages of a case, as either side sees them, when each was read, and a box to answer in. */
public class MessageThread extends Div {

    private final boolean staff;

    /** @param box where a message is written; null when the reader cannot write */
    public MessageThread(List<CaseMessageRow> messages, boolean staff, @Nullable MessageBox box) {
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
        if (box != null) {
            add(box);
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
        ListItem item = new ListItem(author, when, text);
        if (!message.files().isEmpty()) {
            item.add(FileList.of(message.files()));
        }
        item.add(readMark(message, mine));
        item.addClassNames("conversation__item", mine ? "conversation__item--mine" : "conversation__item--theirs");
        return item;
    }

    private Component readMark(CaseMessageRow message, boolean mine) {
        Instant readAt = message.readAt();
        if (readAt == null && !mine) {
            return new StatusBadge(getTranslation("casework.MessageThread.new"), Tone.INFO);
        }
        Span read = new Span(
                readAt == null
                        ? getTranslation("casework.MessageThread.unread")
                        : getTranslation(
                                mine ? "casework.MessageThread.read" : "casework.MessageThread.readByYou",
                                time(message.at(), readAt)));
        read.addClassName("conversation__read");
        return read;
    }

    /** "14:03" when it was read on the day it was written. */
    private String time(Instant at, Instant readAt) {
        return SwedishTime.day(at).equals(SwedishTime.day(readAt))
                ? SwedishTime.clock(readAt)
                : SwedishTime.dateTime(readAt, getLocale());
    }
}

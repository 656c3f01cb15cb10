package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;
import se.samverkan.casework.Conversation;
import se.samverkan.casework.NoteRow;
import se.samverkan.shared.SwedishTime;

/** Notes staff write for each other, in which a colleague can be named. */
@SpringComponent
class NotesSection implements CaseSection {

    private final Conversation conversation;
    private final Cases cases;

    NotesSection(Conversation conversation, Cases cases) {
        this.conversation = conversation;
        this.cases = cases;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        Paragraph hint = new Paragraph(ui.getTranslation("casework.NotesSection.hint"));
        hint.addClassName("muted");
        UnorderedList list = new UnorderedList();
        list.addClassName("note-list");
        conversation.notes(head).forEach(note -> list.add(item(note, ui)));
        return Optional.of(new Div(
                new H2(ui.getTranslation("casework.NotesSection.title")),
                hint,
                list,
                new NoteBox(conversation, head.id(), cases.mayHandle(head), refresh)));
    }

    private static ListItem item(NoteRow note, UI ui) {
        Span who = new Span(note.authorName() + ", " + SwedishTime.dateTime(note.at(), ui.getLocale()));
        who.addClassName("conversation__when");
        Paragraph text = new Paragraph(note.text());
        text.addClassName("conversation__text");
        ListItem item = new ListItem(who, text);
        if (!note.mentioned().isEmpty()) {
            Span mentioned = new Span(ui.getTranslation("casework.NotesSection.mentioned", note.mentioned()));
            mentioned.addClassName("conversation__read");
            item.add(mentioned);
        }
        return item;
    }
}

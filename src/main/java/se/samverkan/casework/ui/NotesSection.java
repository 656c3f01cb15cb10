package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Conversation;
import se.samverkan.casework.NoteRow;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Refusals;

/** Notes staff write for each other. */
@SpringComponent
class NotesSection implements CaseSection {

    private final Conversation conversation;

    NotesSection(Conversation conversation) {
        this.conversation = conversation;
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
        TextArea text = new TextArea(ui.getTranslation("casework.NotesSection.new"));
        text.setWidthFull();
        Button save = new Button(ui.getTranslation("casework.NotesSection.save"), click -> {
            if (Refusals.handled(ui, () -> conversation.note(head.id(), text.getValue()))) {
                refresh.run();
            }
        });
        UnorderedList list = new UnorderedList();
        list.addClassName("note-list");
        conversation.notes(head).forEach(note -> list.add(item(note, ui)));
        Div box = new Div(text, save);
        box.addClassName("conversation__box");
        return Optional.of(new Div(new H2(ui.getTranslation("casework.NotesSection.title")), hint, list, box));
    }

    private static ListItem item(NoteRow note, UI ui) {
        Span who = new Span(note.authorName() + ", " + SwedishTime.dateTime(note.at(), ui.getLocale()));
        who.addClassName("conversation__when");
        Paragraph text = new Paragraph(note.text());
        text.addClassName("conversation__text");
        return new ListItem(who, text);
    }
}

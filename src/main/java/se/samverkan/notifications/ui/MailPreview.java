package se.samverkan.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.samverkan.notifications.LetterWordingForm;

/** A letter as it reads, in a frame of its own. */
final class MailPreview {

    private MailPreview() {}

    static Div of(LetterWordingForm words, String action) {
        Div frame = new Div();
        frame.addClassName("mail-preview");
        Paragraph subject = new Paragraph(words.subject());
        subject.addClassName("mail-preview__subject");
        frame.add(subject);
        for (String paragraph : words.body().split("\\n+")) {
            frame.add(new Paragraph(paragraph));
        }
        if (!action.isBlank()) {
            Paragraph button = new Paragraph(action);
            button.addClassName("mail-preview__action");
            frame.add(button);
        }
        return frame;
    }
}

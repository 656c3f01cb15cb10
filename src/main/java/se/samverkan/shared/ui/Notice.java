package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;

/** A message that stays on the page: what happened or matters, and what to do. */
public class Notice extends Div {

    private final Div body = new Div();

    private Notice(Tone tone, String heading, String text) {
        addClassNames("notice", "notice" + tone.suffix());
        Icon icon = tone.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        body.addClassName("notice__body");
        Paragraph strong = new Paragraph(heading);
        strong.addClassName("notice__heading");
        body.add(strong);
        if (!text.isBlank()) {
            body.add(new Paragraph(text));
        }
        add(icon, body);
    }

    public static Notice info(String heading, String text) {
        return new Notice(Tone.INFO, heading, text);
    }

    public static Notice success(String heading, String text) {
        return new Notice(Tone.SUCCESS, heading, text);
    }

    public static Notice warning(String heading, String text) {
        return new Notice(Tone.WARNING, heading, text);
    }

    public static Notice danger(String heading, String text) {
        return new Notice(Tone.DANGER, heading, text);
    }

    /** Further content inside the notice, a link or a list of reasons. */
    public Notice with(Component... more) {
        body.add(more);
        return this;
    }

    /** Read out at once by screen readers; for messages that appear because of what the person just did. */
    public Notice announced() {
        getElement().setAttribute("role", "alert");
        return this;
    }
}

package se.samverkan.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** A status as a word with an icon. */
public class StatusBadge extends Span {

    public StatusBadge(String text, Tone tone) {
        addClassNames("badge", "badge" + tone.suffix());
        Icon icon = tone.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(text));
    }
}

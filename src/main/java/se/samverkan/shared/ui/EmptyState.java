package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing to show: says what would be here and offers the next step. */
public class EmptyState extends Div {

    public EmptyState(String heading, String text, Component... actions) {
        addClassName("empty");
        add(new H2(heading), new Paragraph(text));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}

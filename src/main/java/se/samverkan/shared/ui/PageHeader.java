package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The page's one h1, with what can be done about the whole page beside it. */
public class PageHeader extends Header {

    public PageHeader(String title, Component... actions) {
        addClassName("page-header");
        add(new H1(title));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}

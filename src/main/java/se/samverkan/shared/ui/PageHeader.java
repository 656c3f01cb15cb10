package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The page's one h1, with what can be done about the whole page beside it. */
public class PageHeader extends Header {

    private final H1 title;

    public PageHeader(String title, Component... actions) {
        addClassName("page-header");
        this.title = new H1(title);
        add(this.title);
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}

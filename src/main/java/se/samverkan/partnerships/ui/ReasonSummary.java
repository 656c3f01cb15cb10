package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;

/** Everything that has to be put right, on top of the form; each line leads to its field. */
class ReasonSummary extends Div {

    private final H2 heading = new H2();
    private final UnorderedList list = new UnorderedList();

    ReasonSummary() {
        addClassName("error-summary");
        heading.addClassName("error-summary__heading");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(heading, list);
        clear();
    }

    void clear() {
        list.removeAll();
        setVisible(false);
    }

    void add(String message, Focusable<?> field) {
        NativeButton line = new NativeButton(message, click -> field.focus());
        line.addClassName("error-summary__link");
        list.add(new ListItem(line));
    }

    /** Shows the lines added since {@link #clear} and moves the reader here. */
    void open() {
        heading.setText(getTranslation(
                "partnerships.ReasonSummary.heading", list.getChildren().count()));
        setVisible(true);
        getElement().callJsFunction("focus");
    }
}

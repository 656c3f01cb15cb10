package se.samverkan.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;

/** Everything that is wrong on a page, in one place on top; each line leads to its field. */
final class ErrorSummary extends Div {

    private final H2 heading = new H2();
    private final UnorderedList list = new UnorderedList();

    ErrorSummary() {
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

    void add(String message, Runnable focus) {
        NativeButton line = new NativeButton(message, click -> focus.run());
        line.addClassName("error-summary__link");
        list.add(new ListItem(line));
    }

    /** Shows the lines added since {@link #clear}, if any, and moves the focus here. */
    void open() {
        long lines = list.getChildren().count();
        if (lines == 0) {
            return;
        }
        heading.setText(getTranslation("forms.ErrorSummary.heading", lines));
        setVisible(true);
        getElement().callJsFunction("focus");
    }
}

package se.samverkan.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;

/** Everything that is wrong in a form, in one place on top of it; each line leads to its field. */
public final class ErrorSummary extends Div {

    private final H2 heading = new H2();
    private final UnorderedList list = new UnorderedList();

    public ErrorSummary() {
        addClassName("error-summary");
        heading.addClassName("error-summary__heading");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(heading, list);
        clear();
    }

    public void clear() {
        list.removeAll();
        setVisible(false);
    }

    /** @param focus brings the person to the field */
    public void add(String message, Runnable focus) {
        NativeButton line = new NativeButton(message, click -> focus.run());
        line.addClassName("error-summary__link");
        list.add(new ListItem(line));
    }

    /** Shows the lines added since {@link #clear}, if any, and moves the focus here. */
    public void open() {
        long lines = list.getChildren().count();
        if (lines == 0) {
            return;
        }
        heading.setText(getTranslation("shared.ErrorSummary.heading", lines));
        setVisible(true);
        getElement().callJsFunction("focus");
    }
}

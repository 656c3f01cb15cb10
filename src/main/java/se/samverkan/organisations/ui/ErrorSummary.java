package se.samverkan.organisations.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import java.util.List;

/** Everything that is wrong in a form, on top of it; each line leads to its field. */
class ErrorSummary extends Div {

    ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void show(List<BindingValidationStatus<?>> errors) {
        removeAll();
        setVisible(!errors.isEmpty());
        if (errors.isEmpty()) {
            return;
        }
        H2 heading = new H2(getTranslation("organisations.ErrorSummary.heading", errors.size()));
        heading.addClassName("error-summary__heading");
        UnorderedList list = new UnorderedList();
        errors.forEach(error -> list.add(line(error)));
        add(heading, list);
        getElement().callJsFunction("focus");
    }

    private static ListItem line(BindingValidationStatus<?> error) {
        NativeButton link = new NativeButton(error.getMessage().orElse(""), click -> {
            if (error.getField() instanceof Focusable<?> field) {
                field.focus();
            }
        });
        link.addClassName("error-summary__link");
        return new ListItem(link);
    }
}

package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** One question on the screen, whatever it is made of. */
interface FieldEditor {

    Component component();

    /** The answer as it was typed, in the shape {@link se.samverkan.forms.Answers} has; null when there is none. */
    @Nullable
    Object value();

    void onChange(Runnable changed);

    /** Says at the field what is wrong with it. */
    void refuse(String message);

    /** Takes back what {@link #refuse} said. */
    void accept();

    void focus();
}

package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Problem;

/** One question on the screen, whatever it is made of. */
interface FieldEditor {

    Component component();

    /** The answer as it was typed, in the shape {@link se.samverkan.forms.Answers} has; null when there is none. */
    @Nullable
    Object value();

    void onChange(Runnable changed);

    /** Says at the field, or at the part of it that the problem names, what is wrong with it. */
    void refuse(Problem problem, String message);

    /** Takes back what {@link #refuse} said. */
    void accept();

    /** Moves the person to what the problem is about. */
    void focus(Problem problem);

    /** Moves the person to where the question begins. */
    void focus();

    /** Hears what is answered on the page, for what is asked inside the field. */
    default void heard(Answers all) {}
}

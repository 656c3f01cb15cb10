package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import se.samverkan.shared.Refused;

/** Shows why something was refused, read out at once, until the person closes it. */
public final class Refusals {

    private Refusals() {}

    public static void show(Component owner, Refused refused) {
        Notification notification = new Notification();
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setPosition(Notification.Position.MIDDLE);
        notification.setAssertive(true);
        Div text = new Div(owner.getTranslation(refused.key(), refused.args()));
        Button close = new Button(owner.getTranslation("shared.close"), click -> notification.close());
        notification.add(text, close);
        notification.open();
    }

    /** Runs a step and shows the reason when it is refused; true when it went through. */
    public static boolean handled(Component owner, Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refused refused) {
            show(owner, refused);
            return false;
        }
    }
}

package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.shared.Registration;
import se.samverkan.shared.Refused;

/** Shows why something was refused, read out at once, until the person closes it. */
public final class Refusals {

    private Refusals() {}

    public static void show(Component owner, Refused refused) {
        UI ui = UI.getCurrent();
        if (ComponentUtil.getData(ui, Notification.class) instanceof Notification earlier) {
            earlier.close();
        }
        Notification notification = new Notification();
        ComponentUtil.setData(ui, Notification.class, notification);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setAssertive(true);
        Div text = new Div(owner.getTranslation(refused.key(), refused.args()));
        Button close = new Button(owner.getTranslation("shared.close"), click -> notification.close());
        notification.add(text, close);
        notification.open();
        // It is about what was just tried, not about the page one goes on to.
        Registration leaving = ui.addAfterNavigationListener(elsewhere -> notification.close());
        notification.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                leaving.remove();
            }
        });
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

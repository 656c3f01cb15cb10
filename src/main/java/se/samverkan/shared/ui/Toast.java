package se.samverkan.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short confirmation that goes away by itself; what matters longer is a {@link Notice}. */
public final class Toast {

    private static final int MILLISECONDS = 6000;

    private Toast() {}

    public static void success(String text) {
        Notification toast = Notification.show(text, MILLISECONDS, Notification.Position.BOTTOM_START);
        toast.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}

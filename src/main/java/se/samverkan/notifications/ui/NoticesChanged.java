package se.samverkan.notifications.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Notices have been marked on the page; the bell counts anew. */
class NoticesChanged extends ComponentEvent<UI> {

    NoticesChanged(UI ui) {
        super(ui, false);
    }
}

package se.samverkan.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import se.samverkan.access.CurrentUser;
import se.samverkan.notifications.Notices;
import se.samverkan.shared.ui.TopBarPart;

/** The bell beside the person's menu, for whoever is signed in. */
@org.springframework.stereotype.Component
class NoticeBellPart implements TopBarPart {

    private final Notices notices;
    private final CurrentUser user;

    NoticeBellPart(Notices notices, CurrentUser user) {
        this.notices = notices;
        this.user = user;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component create() {
        if (user.person().isPresent()) {
            return new NoticeBell(notices);
        }
        Span nobody = new Span();
        nobody.setVisible(false);
        return nobody;
    }
}

package se.samverkan.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLink;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samverkan.notifications.Notices;

/** The way to the notices, with how many are unread. Whatever page is opened, what led there is read. */
class NoticeBell extends RouterLink implements AfterNavigationObserver {

    private final Notices notices;
    private final Span count = new Span();

    NoticeBell(Notices notices) {
        this.notices = notices;
        setRoute(NoticesView.class);
        setHighlightCondition((link, navigation) -> false);
        addClassName("notice-bell");
        Icon icon = VaadinIcon.BELL_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        count.addClassName("notice-bell__count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(icon, count);
        show(0);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var changes = ComponentUtil.addListener(ui, NoticesChanged.class, changed -> update(""));
        addDetachListener(detached -> {
            detached.unregisterListener();
            changes.remove();
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        update("app/" + event.getLocation().getPath());
    }

    /** A bell that cannot be counted is no reason to show no page. */
    private void update(String path) {
        try {
            show(notices.opened(path));
        } catch (DataAccessException | TransactionException away) {
            show(0);
        }
    }

    private void show(int unread) {
        boolean many = unread >= Notices.COUNT_LIMIT;
        count.setText(many ? Notices.COUNT_LIMIT - 1 + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        String words = many
                ? getTranslation("notifications.NoticeBell.many", Notices.COUNT_LIMIT - 1)
                : getTranslation("notifications.NoticeBell.unread", unread);
        getElement().setAttribute("aria-label", words);
        getElement().setAttribute("title", words);
    }
}

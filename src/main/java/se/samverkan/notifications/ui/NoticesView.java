package se.samverkan.notifications.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.notifications.NoticePage;
import se.samverkan.notifications.NoticeRow;
import se.samverkan.notifications.Notices;
import se.samverkan.notifications.TimeCursor;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;

/** What one has been told, newest first, by day. Which part is shown stands in the address. */
@Route("notiser")
@PermitAll
class NoticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOW = "visa";
    private static final String ALL = "alla";
    private static final String AFTER = "efter";

    private final Notices notices;
    private final NoticeList list;
    private boolean all;
    private @Nullable TimeCursor after;

    NoticesView(Notices notices, NoticeList list) {
        this.notices = notices;
        this.list = list;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        all = parameters.getSingleParameter(SHOW).filter(ALL::equals).isPresent();
        after = parameters.getSingleParameter(AFTER).flatMap(TimeCursor::parse).orElse(null);
        show();
    }

    private void show() {
        NoticePage page = notices.page(!all, after);
        removeAll();
        RouterLink choose = new RouterLink(getTranslation("notifications.NoticesView.choose"), NoticeChoicesView.class);
        add(new PageHeader(getPageTitle(), choose), tabs());
        if (page.rows().isEmpty()) {
            String which = all ? "empty" : "nothingUnread";
            add(new EmptyState(
                    getTranslation("notifications.NoticesView." + which),
                    getTranslation("notifications.NoticesView." + which + "Text")));
            return;
        }
        if (page.rows().stream().anyMatch(row -> !row.read())) {
            Button readAll = new Button(getTranslation("notifications.NoticesView.readAll"), click -> {
                notices.readAll();
                changed();
            });
            Div actions = new Div(readAll);
            actions.addClassName("actions");
            add(actions);
        }
        add(list.of(page.rows(), this::toggle));
        if (page.next() != null) {
            RouterLink older = new RouterLink(getTranslation("notifications.NoticesView.older"), NoticesView.class);
            older.setQueryParameters(parameters(all, page.next()));
            add(new Paragraph(older));
        }
    }

    private void toggle(NoticeRow row) {
        if (row.read()) {
            notices.unread(row.id());
        } else {
            notices.read(row.id());
        }
        changed();
    }

    private void changed() {
        show();
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new NoticesChanged(ui));
    }

    private Nav tabs() {
        Nav nav = new Nav(tab("unread", false), tab("all", true));
        nav.addClassName("tab-bar");
        nav.getElement().setAttribute("aria-label", getTranslation("notifications.NoticesView.tabs"));
        return nav;
    }

    private RouterLink tab(String text, boolean everything) {
        RouterLink link = new RouterLink(getTranslation("notifications.NoticesView.tab." + text), NoticesView.class);
        link.setQueryParameters(parameters(everything, null));
        link.addClassName("tab-bar__tab");
        link.setHighlightCondition((routerLink, navigation) -> false);
        if (everything == all) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static QueryParameters parameters(boolean everything, @Nullable TimeCursor after) {
        Map<String, String> values = new LinkedHashMap<>();
        if (everything) {
            values.put(SHOW, ALL);
        }
        if (after != null) {
            values.put(AFTER, after.toString());
        }
        return QueryParameters.simple(values);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.NoticesView.title");
    }
}

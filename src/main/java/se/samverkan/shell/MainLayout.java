package se.samverkan.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import se.samverkan.shared.ui.MenuCount;
import se.samverkan.shared.ui.TopBarPart;

/** Top bar and navigation around every page; the entries are those the person may open. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    /** A new page begins at its top and is read from there; who has a field in hand keeps it. */
    private static final String BEGIN = """
            // The frame scrolls what is in it; which box does is the component's affair.
            for (let box = document.querySelector('#content'); box;
                    box = box.assignedSlot || box.parentElement || box.getRootNode().host) {
                box.scrollTop = 0;
            }
            const begin = document.activeElement;
            if (!begin || begin === document.body || !begin.isConnected) {
                document.querySelector('#content')?.focus({preventScroll: true});
            }""";

    private static final double FIRST_STAFF_ENTRY = 30;
    private static final double FIRST_ADMINISTRATOR_ENTRY = 60;

    private final ObjectProvider<MenuCount> counts;
    private String page = "";

    MainLayout(
            ObjectProvider<TopBarPart> parts,
            ObjectProvider<MenuCount> counts,
            AuthenticationContext authentication,
            @Value("${samverkan.municipality.portal-name}") String portalName,
            @Value("${samverkan.municipality.short-name}") String municipality) {
        this.counts = counts;
        addClassName("shell");
        // A plain "#content" would lead to /app/#content, away from the page: addresses here begin at /app/.
        NativeButton skip = new NativeButton(
                getTranslation("shell.MainLayout.skip"),
                click -> getContent().getElement().callJsFunction("focus"));
        skip.addClassName("skip-link");
        Anchor name = new Anchor("/", portalName + " " + municipality);
        name.addClassName("shell__name");
        name.setRouterIgnore(true);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.MainLayout.toggle"));
        Div right = new Div();
        right.addClassName("shell__right");
        parts.orderedStream()
                .sorted(Comparator.comparingInt(TopBarPart::order))
                .map(TopBarPart::create)
                .forEach(right::add);
        addToNavbar(skip, toggle, name, right);
        addToDrawer(new Scroller(navigation(authentication.hasRole("STAFF"))));
    }

    /** The page itself: what the skip link leads to. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().setAttribute("id", "content");
        content.getElement().setAttribute("role", "main");
        content.getElement().setAttribute("tabindex", "-1");
        super.showRouterLayoutContent(content);
    }

    /** Within a page, when only what is looked for in it changes, everything stays where it is. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        if (!here.equals(page)) {
            page = here;
            getElement().executeJs(BEGIN);
        }
    }

    private Nav navigation(boolean staff) {
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        SideNav applicant = menu("shell.MainLayout.association", entries, order -> order < FIRST_STAFF_ENTRY);
        SideNav work = menu(
                "shell.MainLayout.staff",
                entries,
                order -> order >= FIRST_STAFF_ENTRY && order < FIRST_ADMINISTRATOR_ENTRY);
        SideNav administration =
                menu("shell.MainLayout.administration", entries, order -> order >= FIRST_ADMINISTRATOR_ENTRY);
        Nav nav = staff ? new Nav(work, administration, applicant) : new Nav(applicant);
        applicant.setCollapsible(staff);
        applicant.setExpanded(!staff);
        administration.setVisible(!administration.getItems().isEmpty());
        nav.getElement().setAttribute("aria-label", getTranslation("shell.MainLayout.navigation"));
        return nav;
    }

    private SideNav menu(String label, List<MenuEntry> entries, Predicate<Double> orders) {
        SideNav menu = new SideNav(getTranslation(label));
        menu.setI18n(new SideNav.SideNavI18n().setToggle(getTranslation("shell.MainLayout.children")));
        entries.stream()
                .filter(entry -> orders.test(entry.order() == null ? 0 : entry.order()))
                .map(this::item)
                .forEach(menu::addItem);
        return menu;
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.menuClass());
        if (entry.icon() != null) {
            Icon icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
        }
        counts.stream()
                .filter(count -> count.view().equals(entry.menuClass()))
                .findFirst()
                .ifPresent(count -> show(count, item));
        return item;
    }

    private void show(MenuCount count, SideNavItem item) {
        int waiting = count.count();
        if (waiting > 0) {
            Span number = new Span(String.valueOf(waiting));
            number.addClassName("shell__count");
            number.getElement().setAttribute("role", "img");
            number.getElement().setAttribute("aria-label", count.words(this, waiting));
            item.setSuffixComponent(number);
        }
    }
}

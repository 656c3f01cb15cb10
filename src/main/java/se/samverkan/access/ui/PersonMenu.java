package se.samverkan.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import se.samverkan.access.CurrentUser;
import se.samverkan.shared.ui.KeptKey;
import se.samverkan.shared.ui.PersonMenuPart;
import se.samverkan.shared.ui.TopBarPart;

/** Who is signed in, with the way to the account and out. */
@org.springframework.stereotype.Component
class PersonMenu implements TopBarPart {

    private static final int LAST = 100;

    private final CurrentUser user;
    private final AuthenticationContext authentication;
    private final ObjectProvider<PersonMenuPart> parts;

    PersonMenu(CurrentUser user, AuthenticationContext authentication, ObjectProvider<PersonMenuPart> parts) {
        this.user = user;
        this.authentication = authentication;
        this.parts = parts;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Component create() {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu.addClassName("person-menu");
        menu.getElement().setAttribute("aria-label", menu.getTranslation("access.PersonMenu.label"));
        MenuItem person = menu.addItem(face());
        person.setAriaLabel(user.name());
        person.getSubMenu()
                .addItem(
                        menu.getTranslation("access.PersonMenu.account"),
                        click -> UI.getCurrent().navigate(MyAccountView.class));
        parts.stream()
                .sorted(Comparator.comparingInt(PersonMenuPart::order))
                .forEach(part -> person.getSubMenu()
                        .addItem(
                                menu.getTranslation(part.text()),
                                click -> UI.getCurrent().navigate(part.page())));
        person.getSubMenu().addItem(menu.getTranslation("access.PersonMenu.signOut"), click -> {
            KeptKey.forgetAll();
            authentication.logout();
        });
        menu.setVisible(user.person().isPresent());
        return menu;
    }

    /** The name, and on a phone, where it has no room, a figure. */
    private Span face() {
        Span name = new Span(user.name());
        name.addClassName("person-menu__name");
        Icon figure = VaadinIcon.USER.create();
        figure.addClassName("person-menu__icon");
        Span face = new Span(figure, name);
        face.addClassName("person-menu__face");
        return face;
    }
}

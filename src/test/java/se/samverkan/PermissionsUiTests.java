package se.samverkan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;

/** Walks every page of the running app as every role: what the annotations say is what the router does. */
@DataTest
class PermissionsUiTests extends SpringBrowserlessTest {

    @Autowired
    Someone someone;

    @Autowired
    CaseStory story;

    /** Each walk signs in by itself. */
    @Override
    protected void initVaadinEnvironment() {}

    @Test
    void everyPageOpensForItsRolesAndForNoOther() {
        walk(null);
        for (StaffRole role : StaffRole.values()) {
            walk(role);
        }
    }

    private void walk(@Nullable StaffRole role) {
        PersonId person = role == null ? someone.person("Sökande") : someone.staff(role, story.networkUnit());
        Set<String> wrong = new TreeSet<>();
        someone.signedInAs(person, () -> {
            super.initVaadinEnvironment();
            UI.getCurrent().setLocale(Locale.of("sv"));
            List<? extends RouteBaseData<?>> routes =
                    RouteConfiguration.forSessionScope().getAvailableRoutes();
            assertThat(routes).hasSizeGreaterThan(20);
            for (RouteBaseData<?> route : routes) {
                UI.getCurrent()
                        .navigate(route.getTemplate()
                                .replaceAll(
                                        ":[A-Za-z]+(\\([^)]*\\))?[?*]?",
                                        UUID.randomUUID().toString()));
                Class<?> target = UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()
                        .getClass();
                String shown = target.getSimpleName();
                // An allowed page may answer that the made-up id leads nowhere; a refused one is never made at all.
                boolean wrongly = allowed(route.getNavigationTarget(), role)
                        ? shown.equals("NoRightPage")
                        : target.equals(route.getNavigationTarget());
                if (wrongly) {
                    wrong.add(route.getTemplate() + " as " + role + " shows " + shown);
                }
                if (shown.equals("BrokenPage")) {
                    wrong.add(route.getTemplate() + " as " + role + " breaks");
                }
            }
        });
        cleanVaadinEnvironment();
        assertThat(wrong).isEmpty();
    }

    private static boolean allowed(Class<? extends Component> view, @Nullable StaffRole role) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        if (roles == null) {
            return view.isAnnotationPresent(PermitAll.class) || view.isAnnotationPresent(AnonymousAllowed.class);
        }
        Set<String> named = Set.of(roles.value());
        return named.contains("PERSON") || role != null && (named.contains("STAFF") || named.contains(role.name()));
    }
}

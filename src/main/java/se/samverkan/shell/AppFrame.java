package se.samverkan.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The style sheets of the app, in the order they override each other. */
@StyleSheet("context://lumo/lumo.css")
@StyleSheet("context://assets/theme/tokens.css")
@StyleSheet("context://assets/app/app.css")
@Viewport("width=device-width, initial-scale=1")
public class AppFrame implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/assets/site/img/favicon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}

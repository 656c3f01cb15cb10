package se.samverkan.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;

/** The app speaks the language the person has chosen, not the browser's. */
@Component
class PersonLanguage implements VaadinServiceInitListener {

    private final CurrentUser user;

    PersonLanguage(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(begun ->
                        user.person().ifPresent(person -> begun.getSession().setLocale(person.language())));
        event.addIndexHtmlRequestListener(page -> {
            VaadinSession session = VaadinSession.getCurrent();
            if (session != null) {
                // Screen readers choose their voice by it; Flow itself writes the portal's first language.
                page.getDocument()
                        .getElementsByTag("html")
                        .attr("lang", session.getLocale().getLanguage());
            }
        });
    }
}

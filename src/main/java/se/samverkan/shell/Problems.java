package se.samverkan.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Refusals;

/**
 * What a person sees when something goes wrong while they work on a page: the reason when there is one to tell, else
 * that it is our fault, that the page and the text in it are still there, and a reference for the one who mends it.
 */
@Component
class Problems implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> nameConnection(init.getUI()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(Problems::show));
    }

    /** The words of the browser's own line about a lost connection. */
    private static void nameConnection(UI ui) {
        ui.getPage()
                .executeJs(
                        "const line = window.Vaadin?.connectionIndicator;"
                                + "if (line) { line.onlineText = $0; line.offlineText = $1; line.reconnectingText = $2; }",
                        ui.getTranslation("shell.connection.online"),
                        ui.getTranslation("shell.connection.offline"),
                        ui.getTranslation("shell.connection.reconnecting"));
    }

    private static void show(ErrorEvent event) {
        Throwable cause = root(event.getThrowable());
        Refused reason;
        if (cause instanceof Refused refused) {
            reason = refused;
        } else if (cause instanceof AccessDeniedException) {
            reason = new Refused("shell.refused.right");
        } else if (cause instanceof ConcurrencyFailureException) {
            reason = new Conflict();
        } else {
            String reference = Long.toString(System.nanoTime(), 36);
            LOG.error("Problem {}", reference, event.getThrowable());
            reason = new Refused("shell.refused.problem", reference);
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Refusals.show(ui, reason));
        }
    }

    private static Throwable root(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused
                    || cause instanceof AccessDeniedException
                    || cause instanceof ConcurrencyFailureException) {
                return cause;
            }
        }
        return failure;
    }
}

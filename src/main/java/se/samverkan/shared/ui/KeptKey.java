package se.samverkan.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;

/** Under what name typed text is kept in a browser window: each person's apart, and gone when the person signs out. */
public final class KeptKey {

    private static final String ALL = "samverkan ";

    private static final String FORGET = """
            Object.keys(sessionStorage)
                .filter(key => key.startsWith($0) && !($1 && key.startsWith($1)))
                .forEach(key => sessionStorage.removeItem(key));""";

    private KeptKey() {}

    public static String of(String what) {
        return mine() + what;
    }

    /** Nobody who uses the window afterwards finds anything. */
    public static void forgetAll() {
        UI.getCurrent().getPage().executeJs(FORGET, ALL, "");
    }

    /** Somebody else may have used the window before. */
    public static void forgetOthers() {
        UI.getCurrent().getPage().executeJs(FORGET, ALL, mine());
    }

    private static String mine() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Principal person = request == null ? null : request.getUserPrincipal();
        return ALL + (person == null ? "" : person.getName()) + " ";
    }
}

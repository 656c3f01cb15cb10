package se.samverkan.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.samverkan.shared.ui.PageHeader;

/** What happened, and a way on. */
class ErrorPage extends Div {

    void show(String what) {
        addClassName("page");
        removeAll();
        Anchor start = new Anchor("/app", getTranslation("shell.ErrorPage.start"));
        start.setRouterIgnore(true);
        add(
                new PageHeader(getTranslation("shell." + what + ".title")),
                new Paragraph(getTranslation("shell." + what + ".text")),
                new Paragraph(start));
    }
}

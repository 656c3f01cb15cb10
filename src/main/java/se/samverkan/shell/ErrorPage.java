package se.samverkan.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import se.samverkan.shared.ui.PageHeader;

/** What happened, and a way on. */
class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    void show(String what) {
        addClassName("page");
        title = getTranslation("shell." + what + ".title");
        removeAll();
        Anchor start = new Anchor("/app", getTranslation("shell.ErrorPage.start"));
        start.setRouterIgnore(true);
        add(new PageHeader(title), new Paragraph(getTranslation("shell." + what + ".text")), new Paragraph(start));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

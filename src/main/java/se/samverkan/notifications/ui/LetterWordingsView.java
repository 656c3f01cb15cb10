package se.samverkan.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import se.samverkan.access.Roles;
import se.samverkan.notifications.LetterAudience;
import se.samverkan.notifications.LetterWordingRow;
import se.samverkan.notifications.LetterWordings;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

/** Every letter the portal sends, each with the way to its words in both languages. */
@Route("mejltexter")
@RolesAllowed(Roles.ADMINISTRATOR)
@Menu(title = "notifications.LetterWordingsView.title", order = 62.5, icon = "vaadin:edit")
class LetterWordingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LetterWordings wordings;

    LetterWordingsView(LetterWordings wordings) {
        this.wordings = wordings;
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        wordings.all().forEach(row -> list.add(item(row)));
        add(
                new PageHeader(getPageTitle()),
                new Paragraph(getTranslation("notifications.LetterWordingsView.intro")),
                list);
    }

    private ListItem item(LetterWordingRow row) {
        Span subject = new Span(row.subject());
        subject.addClassName("mail-list__subject");
        Span template = new Span(getTranslation("notifications.LetterAudience." + LetterAudience.of(row.template())));
        template.addClassName("work-list__about");
        Div what = new Div(subject, template);
        what.addClassName("work-list__what");
        Div languages = new Div();
        languages.addClassName("work-list__when");
        for (Locale language : LetterWordings.LANGUAGES) {
            RouterLink link = new RouterLink(
                    getTranslation("access.language." + language.getLanguage()),
                    LetterWordingView.class,
                    LetterWordingView.parameters(row.template(), language));
            link.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation("access.language." + language.getLanguage()) + ": " + row.subject());
            languages.add(link);
            if (row.changed().contains(language.getLanguage())) {
                languages.add(new StatusBadge(getTranslation("notifications.LetterWordingsView.changed"), Tone.INFO));
            }
        }
        ListItem item = new ListItem(what, languages);
        item.addClassName("work-list__item");
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.LetterWordingsView.title");
    }
}

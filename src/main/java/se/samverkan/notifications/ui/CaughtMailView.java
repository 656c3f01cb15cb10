package se.samverkan.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import se.samverkan.access.Roles;
import se.samverkan.runtime.CaughtMail;
import se.samverkan.runtime.MailCatcher;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;

/** The mails as they would have arrived, when the portal runs without a mail server. */
@Route("fangad-post")
@RolesAllowed(Roles.ADMINISTRATOR)
@Menu(title = "notifications.CaughtMailView.title", order = 63, icon = "vaadin:mailbox")
class CaughtMailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 100;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final ObjectProvider<MailCatcher> catcher;

    CaughtMailView(ObjectProvider<MailCatcher> catcher) {
        this.catcher = catcher;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("notifications.CaughtMailView.title")));
        MailCatcher running = catcher.getIfAvailable();
        if (running == null) {
            empty("off");
            return;
        }
        add(new Paragraph(getTranslation("notifications.CaughtMailView.intro")));
        List<CaughtMail> mails = running.received();
        if (mails.isEmpty()) {
            empty("empty");
            return;
        }
        Div found = new Div();
        TextField search = new TextField(getTranslation("notifications.CaughtMailView.search"));
        search.addClassName("caught-mail__search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show(found, mails, change.getValue()));
        show(found, mails, "");
        add(search, found);
    }

    private void show(Div found, List<CaughtMail> mails, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        UnorderedList list = new UnorderedList();
        list.addClassName("note-list");
        mails.stream()
                .filter(mail -> (mail.to() + " " + mail.subject())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .limit(SHOWN)
                .forEach(mail -> list.add(item(mail)));
        found.removeAll();
        found.add(
                list.getComponentCount() > 0
                        ? list
                        : new Paragraph(getTranslation("notifications.CaughtMailView.noHits")));
    }

    private void empty(String why) {
        add(new EmptyState(
                getTranslation("notifications.CaughtMailView." + why),
                getTranslation("notifications.CaughtMailView." + why + "Text")));
    }

    private ListItem item(CaughtMail mail) {
        H2 subject = new H2(mail.subject());
        subject.addClassName("caught-mail__subject");
        Span about = new Span(getTranslation(
                "notifications.CaughtMailView.to", mail.to(), SwedishTime.dateTime(mail.at(), getLocale())));
        about.addClassName("muted");
        return new ListItem(subject, about, new Details(mail.subject(), text(mail.text())));
    }

    /** The plain text with its links made clickable; nothing of it is taken as markup. */
    private static Component text(String text) {
        Pre pre = new Pre();
        pre.addClassName("caught-mail__text");
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            pre.add(new Span(text.substring(from, link.start())));
            Anchor anchor = new Anchor(link.group(), link.group());
            anchor.setRouterIgnore(true);
            pre.add(anchor);
            from = link.end();
        }
        pre.add(new Span(text.substring(from)));
        return pre;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.CaughtMailView.title");
    }
}

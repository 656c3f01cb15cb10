package se.samverkan.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverkan.access.Roles;
import se.samverkan.notifications.LetterWordingRow;
import se.samverkan.notifications.LetterWordings;
import se.samverkan.notifications.MailFilter;
import se.samverkan.notifications.MailPage;
import se.samverkan.notifications.Mails;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Toast;

/** What has been sent, what waits and what did not arrive. The whole choice is in the address. */
@Route("mejl")
@RolesAllowed(Roles.ADMINISTRATOR)
@Menu(title = "notifications.MailsView.title", order = 62, icon = "vaadin:envelope-o")
class MailsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Mails mails;
    private final List<String> templates;

    MailsView(Mails mails, LetterWordings wordings) {
        this.mails = mails;
        this.templates = Stream.concat(wordings.all().stream().map(LetterWordingRow::template), Stream.of("digest"))
                .sorted()
                .toList();
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MailAddress.of(event.getLocation().getQueryParameters()));
    }

    private void show(MailAddress address) {
        MailPage page = mails.page(address.filter(), address.after());
        removeAll();
        add(
                new PageHeader(
                        getPageTitle(),
                        new RouterLink(
                                getTranslation("notifications.LetterWordingsView.title"), LetterWordingsView.class)),
                new Paragraph(getTranslation("notifications.MailsView.intro")),
                new MailFilters(address.filter(), templates, this::open));
        if (page.rows().isEmpty()) {
            String what = address.narrowed() ? "noHits" : "empty";
            add(new EmptyState(
                    getTranslation("notifications.MailsView." + what),
                    getTranslation("notifications.MailsView." + what + "Text")));
            return;
        }
        add(new MailList(page.rows(), ids -> again(ids, address)));
        if (page.next() != null) {
            RouterLink older = new RouterLink(getTranslation("notifications.MailsView.older"), MailsView.class);
            older.setQueryParameters(new MailAddress(address.filter(), page.next()).parameters());
            add(new Paragraph(older));
        }
    }

    private void again(Collection<UUID> ids, MailAddress address) {
        int sent = mails.sendAgain(ids);
        Toast.success(getTranslation("notifications.MailsView.sentAgain", sent, ids.size() - sent));
        show(address);
    }

    private void open(MailFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(MailsView.class, new MailAddress(filter, null).parameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.MailsView.title");
    }
}

package se.samverkan.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.access.Roles;
import se.samverkan.notifications.MailRow;
import se.samverkan.notifications.MailState;
import se.samverkan.notifications.Mails;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.DataTable;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

/** What has been sent, what waits and what did not arrive. */
@Route("mejl")
@RolesAllowed(Roles.ADMINISTRATOR)
@Menu(title = "notifications.MailsView.title", order = 62, icon = "vaadin:envelope-o")
class MailsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Mails mails;

    MailsView(Mails mails) {
        this.mails = mails;
        setId("content");
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<MailRow> rows = mails.latest();
        removeAll();
        add(
                new PageHeader(getTranslation("notifications.MailsView.title")),
                new Paragraph(getTranslation("notifications.MailsView.intro")));
        if (rows.isEmpty()) {
            add(new EmptyState(
                    getTranslation("notifications.MailsView.empty"),
                    getTranslation("notifications.MailsView.emptyText")));
            return;
        }
        DataTable table = new DataTable(
                getTranslation("notifications.MailsView.title"),
                Stream.of("to", "subject", "state", "when", "action")
                        .map(column -> getTranslation("notifications.MailsView." + column))
                        .toList());
        rows.forEach(row -> row(table, row));
        add(table);
    }

    private void row(DataTable table, MailRow row) {
        Div state = new Div(new StatusBadge(
                getTranslation("notifications.MailState." + row.state()),
                switch (row.state()) {
                    case QUEUED -> Tone.INFO;
                    case SENT -> Tone.SUCCESS;
                    case FAILED -> Tone.DANGER;
                }));
        if (row.lastError() != null) {
            state.add(
                    new Paragraph(getTranslation("notifications.MailsView.attempts", row.attempts(), row.lastError())));
        }
        Div action = new Div();
        if (row.state() == MailState.FAILED) {
            Button again = new Button(getTranslation("notifications.MailsView.again"), click -> {
                mails.sendAgain(row.id());
                show();
            });
            again.addThemeVariants(ButtonVariant.LUMO_SMALL);
            action.add(again);
        }
        table.row(
                new Span(row.to()),
                new Span(row.subject()),
                state,
                new Span(SwedishTime.dateTime(row.sentAt() == null ? row.createdAt() : row.sentAt(), getLocale())),
                action);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.MailsView.title");
    }
}

package se.samverkan.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.ui.CaseSection;
import se.samverkan.notifications.MailRow;
import se.samverkan.notifications.Mails;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;

/** Tells staff that somebody has not got a mail about the case, so that they can reach her in another way. */
@SpringComponent
class FailedMailSection implements CaseSection {

    private final Mails mails;

    FailedMailSection(Mails mails) {
        this.mails = mails;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        List<MailRow> failed = head.has(Mails.ROOM) ? mails.failedIn(head) : List.of();
        if (failed.isEmpty()) {
            return Optional.empty();
        }
        UI ui = UI.getCurrent();
        UnorderedList list = new UnorderedList();
        failed.forEach(mail -> list.add(new ListItem(ui.getTranslation(
                "notifications.FailedMailSection.mail",
                mail.subject(),
                to(mail, ui),
                SwedishTime.date(mail.createdAt(), ui.getLocale())))));
        return Optional.of(new Div(
                new H2(ui.getTranslation("notifications.FailedMailSection.title")),
                Notice.warning(
                                ui.getTranslation("notifications.FailedMailSection.heading"),
                                ui.getTranslation("notifications.FailedMailSection.text"))
                        .with(list)));
    }

    private static String to(MailRow mail, UI ui) {
        if (mail.to().isEmpty()) {
            return ui.getTranslation("notifications.FailedMailSection.protected");
        }
        return mail.name().isBlank() ? mail.to() : mail.name() + ", " + mail.to();
    }
}

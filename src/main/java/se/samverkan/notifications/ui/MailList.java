package se.samverkan.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.ui.CaseNavigation;
import se.samverkan.notifications.MailRow;
import se.samverkan.notifications.MailState;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

/** Mails as rows that fold on a phone; those whose text is kept can be chosen and sent again. */
class MailList extends Div {

    private final Set<UUID> chosen = new LinkedHashSet<>();
    private final Consumer<Collection<UUID>> again;
    private final Button againChosen = new Button();

    MailList(List<MailRow> rows, Consumer<Collection<UUID>> again) {
        this.again = again;
        againChosen.addClickListener(click -> again.accept(List.copyOf(chosen)));
        Div actions = new Div(againChosen);
        actions.addClassName("actions");
        actions.setVisible(rows.stream().anyMatch(MailRow::canBeSentAgain));
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        rows.forEach(row -> list.add(item(row)));
        add(actions, list);
        count();
    }

    private void count() {
        againChosen.setText(getTranslation("notifications.MailsView.againChosen", chosen.size()));
        againChosen.setEnabled(!chosen.isEmpty());
    }

    private ListItem item(MailRow row) {
        Span subject = new Span(row.subject());
        subject.addClassName("mail-list__subject");
        Span to = new Span(row.name().isBlank() ? row.to() : row.name() + ", " + row.to());
        to.addClassName("work-list__about");
        Div what = new Div(subject, to);
        what.addClassName("work-list__what");
        if (row.lastError() != null && row.state() != MailState.SENT) {
            Paragraph error =
                    new Paragraph(getTranslation("notifications.MailsView.attempts", row.attempts(), row.lastError()));
            error.addClassNames("muted", "mail-list__error");
            what.add(error);
        }
        CaseId caseId = row.caseId();
        if (caseId != null) {
            what.add(CaseNavigation.link(caseId, getTranslation("notifications.MailsView.case")));
        }
        Div when = new Div(
                badge(row),
                new Span(SwedishTime.dateTime(row.sentAt() == null ? row.createdAt() : row.sentAt(), getLocale())));
        when.addClassName("work-list__when");
        ListItem item = new ListItem(what, when);
        if (row.canBeSentAgain()) {
            item.add(order(row));
        }
        item.addClassName("work-list__item");
        return item;
    }

    private Div order(MailRow row) {
        Checkbox choose = new Checkbox(getTranslation("notifications.MailsView.choose"));
        choose.setAriaLabel(getTranslation("notifications.MailsView.chooseOf", row.subject(), row.to()));
        choose.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(row.id());
            } else {
                chosen.remove(row.id());
            }
            count();
        });
        Button one =
                new Button(getTranslation("notifications.MailsView.again"), click -> again.accept(List.of(row.id())));
        one.addThemeVariants(ButtonVariant.LUMO_SMALL);
        one.setAriaLabel(getTranslation("notifications.MailsView.againOf", row.subject(), row.to()));
        Div order = new Div(choose, one);
        order.addClassNames("work-list__order", "mail-list__order");
        return order;
    }

    private StatusBadge badge(MailRow row) {
        return new StatusBadge(
                getTranslation("notifications.MailState." + row.state()),
                switch (row.state()) {
                    case QUEUED -> Tone.INFO;
                    case SENT -> Tone.SUCCESS;
                    case FAILED -> Tone.DANGER;
                });
    }
}

package se.samverkan.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.InvitationRow;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Toast;

/** Invitations nobody has answered yet, and the way to a new one; for owners. */
class InvitationsSection extends Section {

    private static final String TEXTS = "organisations.InvitationsSection.";

    private final Mandates mandates;
    private final Runnable changed;

    InvitationsSection(AssociationId association, Mandates mandates, Runnable changed) {
        this.mandates = mandates;
        this.changed = changed;
        Button invite = new Button(
                getTranslation(TEXTS + "invite"), click -> new InviteDialog(association, mandates, changed).open());
        Div actions = new Div(invite);
        actions.addClassName("actions");
        add(new H2(getTranslation(TEXTS + "heading")), open(association), actions);
    }

    private Component open(AssociationId association) {
        List<InvitationRow> invitations = mandates.invitations(association);
        if (invitations.isEmpty()) {
            return new Paragraph(getTranslation(TEXTS + "none"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("entry-list");
        invitations.forEach(invitation -> list.add(entry(invitation)));
        return list;
    }

    private ListItem entry(InvitationRow invitation) {
        Paragraph email = new Paragraph(invitation.email());
        email.addClassName("entry-list__head");
        Div facts = new Div(
                new Span(getTranslation("organisations.MandateKind." + invitation.kind())),
                new Span(getTranslation(TEXTS + "until", SwedishTime.date(invitation.expiresAt(), getLocale()))));
        if (invitation.lastDay() != null) {
            facts.add(new Span(getTranslation(
                    "organisations.PeopleSection.through", SwedishTime.date(invitation.lastDay(), getLocale()))));
        }
        facts.addClassName("entry-list__facts");
        Button withdraw = new Button(getTranslation(TEXTS + "withdraw"), click -> {
            mandates.withdraw(invitation.id());
            Toast.success(getTranslation(TEXTS + "withdrawn"));
            changed.run();
        });
        withdraw.setAriaLabel(getTranslation(TEXTS + "withdrawWhich", invitation.email()));
        ListItem item = new ListItem(email, facts, withdraw);
        item.addClassName("entry-list__item");
        return item;
    }
}

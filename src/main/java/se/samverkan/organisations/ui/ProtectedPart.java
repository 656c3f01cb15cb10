package se.samverkan.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.StaffRole;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.ProtectedDetails;
import se.samverkan.organisations.ProtectedReadingRow;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.StepDialog;

/** On the staff's page of an association: its protected details behind a reason, and who has read them. */
@SpringComponent
class ProtectedPart implements AssociationPart {

    private static final String TEXTS = "organisations.ProtectedPart.";

    private final Associations associations;
    private final ProtectedDetails details;
    private final CurrentUser user;

    ProtectedPart(Associations associations, ProtectedDetails details, CurrentUser user) {
        this.associations = associations;
        this.details = details;
        this.user = user;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Component> forAssociation(AssociationId id) {
        AssociationDetails association = associations.get(id);
        boolean maySet = details.maySet(id);
        if (!association.protectedDetails() && !maySet) {
            return Optional.empty();
        }
        Section section = new Section();
        show(section, association, maySet);
        return Optional.of(section);
    }

    private void show(Section section, AssociationDetails association, boolean maySet) {
        AssociationId id = association.id();
        Div actions = new Div();
        actions.addClassName("actions");
        Div opened = new Div();
        section.removeAll();
        section.add(new H2(say("title")));
        if (association.protectedDetails()) {
            section.add(Notice.warning(say("protected"), say("protectedText")));
            if (mayOpen()) {
                actions.add(new Button(say("open"), click -> ask(id, opened)));
            }
        } else {
            section.add(new Paragraph(say("open.not")));
        }
        if (maySet) {
            boolean on = !association.protectedDetails();
            actions.add(new Button(
                    say(on ? "protect" : "unprotect"),
                    click -> new StepDialog(
                                    say(on ? "protect" : "unprotect"),
                                    say(on ? "protect" : "unprotect"),
                                    () -> {
                                        details.set(id, on, association.version());
                                        show(section, associations.get(id), true);
                                    },
                                    new Paragraph(say(on ? "protect.text" : "unprotect.text")))
                            .open()));
        }
        section.add(actions, opened);
        if (association.protectedDetails()
                && (user.has(StaffRole.ADMINISTRATOR) || user.has(StaffRole.NETWORK_COORDINATOR))) {
            section.add(new H3(say("readings")), readings(details.readings(id)));
        }
    }

    private void ask(AssociationId id, Div opened) {
        TextArea reason = new TextArea(say("reason"));
        reason.setHelperText(say("reason.help"));
        new StepDialog(
                        say("open"),
                        say("open"),
                        () -> {
                            AssociationDetails read = details.open(id, reason.getValue());
                            opened.removeAll();
                            opened.add(new AssociationFactList(read));
                        },
                        reason)
                .open();
    }

    private Component readings(List<ProtectedReadingRow> rows) {
        if (rows.isEmpty()) {
            return new Paragraph(say("readings.none"));
        }
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> list.add(new ListItem(UI.getCurrent()
                .getTranslation(
                        TEXTS + "reading",
                        SwedishTime.dateTime(row.at(), UI.getCurrent().getLocale()),
                        row.personName(),
                        row.reason()))));
        return list;
    }

    private boolean mayOpen() {
        return Stream.of(
                        StaffRole.CASE_OFFICER,
                        StaffRole.CONTACT_CENTRE,
                        StaffRole.NETWORK_COORDINATOR,
                        StaffRole.ADMINISTRATOR)
                .anyMatch(user::has);
    }

    private static String say(String what) {
        return UI.getCurrent().getTranslation(TEXTS + what);
    }
}

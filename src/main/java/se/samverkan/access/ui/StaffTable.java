package se.samverkan.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffAssignment;
import se.samverkan.access.StaffMember;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

/** Staff by person, each with the roles held or coming. */
class StaffTable extends NativeTable {

    private final Units units;
    private final StaffActions actions;

    StaffTable(List<StaffMember> members, Set<PersonId> suspended, Units units, StaffActions actions) {
        this.units = units;
        this.actions = actions;
        addClassNames("table", "staff-table");
        setCaptionText(getTranslation("access.StaffTable.caption", members.size()));
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("person", "roles", "account")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(getTranslation("access.StaffTable." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        getHead().add(head);
        members.forEach(member -> getBody().add(row(member, suspended.contains(member.id()))));
    }

    private NativeTableRow row(StaffMember member, boolean suspended) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell person = row.addHeaderCell();
        person.getElement().setAttribute("scope", "row");
        Div email = new Div(member.email());
        email.addClassName("staff-table__email");
        person.add(new Span(member.name()), email);
        UnorderedList roles = new UnorderedList();
        roles.addClassName("plain-list");
        member.assignments().forEach(assignment -> roles.add(role(member, assignment)));
        row.addDataCell().add(roles, button("appoint", member.name(), () -> actions.appoint(member)));
        row.addDataCell()
                .add(
                        suspended
                                ? new Div(
                                        new StatusBadge(getTranslation("access.StaffTable.suspended"), Tone.WARNING),
                                        button("lift", member.name(), () -> actions.lift(member)))
                                : new Div(button("suspend", member.name(), () -> actions.suspend(member))));
        return row;
    }

    private ListItem role(StaffMember member, StaffAssignment assignment) {
        String what = getTranslation(
                "access.StaffTable.role",
                getTranslation("access.StaffRole." + assignment.role()),
                units.ofToday(assignment.unit()).name().in(getLocale()));
        Div since = new Div(getTranslation("access.StaffTable.from", SwedishTime.date(assignment.from(), getLocale())));
        since.addClassName("muted");
        return new ListItem(
                new Span(what),
                button("dismiss", what + ", " + member.name(), () -> actions.dismiss(member, assignment, what)),
                since);
    }

    /** The name of the person is in the button's name for those who hear the buttons alone. */
    private Button button(String action, String about, Runnable step) {
        Button button = new Button(getTranslation("access.StaffActions." + action), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("access.StaffTable.buttonFor", button.getText(), about));
        return button;
    }
}

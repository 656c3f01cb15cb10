package se.samverkan.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.function.BiConsumer;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffAssignment;
import se.samverkan.access.StaffMember;
import se.samverkan.access.Suspensions;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.Toast;

/** What an administrator does with a person in the list; what takes something away asks first. */
record StaffActions(
        Component view,
        Staff staff,
        Suspensions suspensions,
        BiConsumer<String, String> appointment,
        Runnable refresh) {

    void appoint(StaffMember member) {
        appointment.accept(member.email(), member.name());
    }

    void dismiss(StaffMember member, StaffAssignment assignment, String what) {
        ask("dismiss", member.name(), what, () -> staff.dismiss(assignment.id()));
    }

    void suspend(StaffMember member) {
        ask("suspend", member.name(), "", () -> suspensions.suspend(member.id()));
    }

    void lift(StaffMember member) {
        run("lift", member.name(), () -> suspensions.lift(member.id()));
    }

    private void ask(String action, String name, String what, Runnable step) {
        String key = "access.StaffActions." + action;
        ConfirmDialog dialog = new ConfirmDialog(
                view.getTranslation(key + "Sure", name, what),
                view.getTranslation(key + "Consequence", name),
                view.getTranslation(key),
                confirmed -> run(action, name, step));
        dialog.setCancelable(true);
        dialog.setCancelText(view.getTranslation("shared.cancel"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.open();
    }

    private void run(String action, String name, Runnable step) {
        if (Refusals.handled(view, step)) {
            Toast.success(view.getTranslation("access.StaffActions." + action + "Done", name));
        }
        refresh.run();
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Asks before a page is left on which something has been written that could not be saved. */
class LeaveDialog extends ConfirmDialog {

    LeaveDialog(ContinueNavigationAction leave) {
        setHeader(getTranslation("submissions.LeaveDialog.heading"));
        setText(getTranslation("submissions.LeaveDialog.text"));
        setCancelable(true);
        setCancelText(getTranslation("submissions.LeaveDialog.stay"));
        setConfirmText(getTranslation("submissions.LeaveDialog.leave"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> leave.proceed());
        addCancelListener(stays -> leave.cancel());
    }
}

package se.samverkan.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something typed is lost. */
public class ThrowAwayDialog extends ConfirmDialog {

    /** @param stay runs when the person wants to go on writing */
    public ThrowAwayDialog(Runnable throwAway, Runnable stay) {
        setHeader(getTranslation("shared.StepDialog.leave"));
        setText(getTranslation("shared.StepDialog.leaveText"));
        setConfirmText(getTranslation("shared.StepDialog.throwAway"));
        setConfirmButtonTheme("error primary");
        setCancelable(true);
        setCancelText(getTranslation("shared.StepDialog.stay"));
        addConfirmListener(confirm -> throwAway.run());
        addCancelListener(cancel -> stay.run());
    }
}

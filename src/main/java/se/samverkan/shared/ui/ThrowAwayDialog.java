package se.samverkan.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something typed is lost. */
public class ThrowAwayDialog extends ConfirmDialog {

    /** @param stay runs when the person wants to go on writing, which is what Enter does */
    public ThrowAwayDialog(Runnable throwAway, Runnable stay) {
        this("shared.StepDialog.", throwAway, stay);
    }

    /** @param texts what the keys of its words begin with: {@code leave}, {@code leaveText}, {@code throwAway}, {@code stay} */
    public ThrowAwayDialog(String texts, Runnable throwAway, Runnable stay) {
        setHeader(getTranslation(texts + "leave"));
        setText(getTranslation(texts + "leaveText"));
        setConfirmText(getTranslation(texts + "stay"));
        setRejectable(true);
        setRejectText(getTranslation(texts + "throwAway"));
        setRejectButtonTheme("error tertiary");
        addConfirmListener(confirm -> stay.run());
        addRejectListener(reject -> throwAway.run());
        addCancelListener(cancel -> stay.run());
    }
}

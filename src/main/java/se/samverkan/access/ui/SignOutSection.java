package se.samverkan.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.samverkan.access.MyAccount;

/** Ends all one's sessions, for somebody who forgot to sign out somewhere. */
class SignOutSection extends Section {

    private final MyAccount account;

    SignOutSection(MyAccount account) {
        this.account = account;
        addClassName("account-section");
        add(
                new H2(getTranslation("access.SignOutSection.heading")),
                new Paragraph(getTranslation("access.SignOutSection.text")),
                new Button(getTranslation("access.SignOutSection.signOut"), click -> ask()));
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("access.SignOutSection.sure"),
                getTranslation("access.SignOutSection.consequence"),
                getTranslation("access.SignOutSection.signOut"),
                confirmed -> signOut());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shared.cancel"));
        dialog.open();
    }

    private void signOut() {
        account.signOutEverywhere();
        getUI().ifPresent(ui -> ui.getPage().setLocation(AccountPages.base(ui.getLocale()) + "/logga-in?utloggad"));
    }
}

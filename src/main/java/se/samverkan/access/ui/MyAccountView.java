package se.samverkan.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.samverkan.access.Absences;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.MyAccount;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.security.Sessions;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.ui.PageHeader;

@Route("konto")
@PermitAll
class MyAccountView extends Div implements HasDynamicTitle {

    MyAccountView(MyAccount account, CurrentUser user, Sessions sessions, Absences absences) {
        addClassName("page");
        PersonDetails person = user.person().orElseThrow(NotFound::new);
        add(
                new PageHeader(getPageTitle()),
                new ProfileSection(account, person),
                new PasswordSection(account, sessions));
        if (user.isStaff()) {
            add(new AbsenceSection(absences, person.id()));
        }
        add(new SignOutSection(account));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.MyAccountView.title");
    }
}

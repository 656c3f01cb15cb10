package se.samverkan.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Notice;

@AnonymousAllowed
@ParentLayout(MainLayout.class)
class RefusedPage extends ErrorPage implements HasErrorParameter<Refused> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        Refused refused = parameter.getException();
        show("RefusedPage");
        add(Notice.warning(getTranslation(refused.key(), refused.args()), ""));
        return 400;
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import se.samverkan.organisations.MyAssociation;
import se.samverkan.organisations.ui.ChosenAssociation;
import se.samverkan.programmes.CallRow;
import se.samverkan.programmes.OpenCall;
import se.samverkan.programmes.SchemeDetails;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;

/** One grant: who can apply, what is needed and when, before anything is asked. */
@Route("ansok/:slug")
@PermitAll
class ApplyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ChosenAssociation chosen;
    private final Schemes schemes;
    private final ApplicationStarts starts;
    private String title = "";

    ApplyView(ChosenAssociation chosen, Schemes schemes, ApplicationStarts starts) {
        this.chosen = chosen;
        this.schemes = schemes;
        this.starts = starts;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SchemeDetails scheme = schemes.bySlug(
                        event.getRouteParameters().get("slug").orElse(""))
                .orElseThrow(NotFound::new);
        title = scheme.name().in(getLocale());
        removeAll();
        add(
                new PageHeader(title),
                new Paragraph(scheme.summary().in(getLocale())),
                new H2(getTranslation("submissions.ApplyView.who")),
                new Paragraph(scheme.eligibility().in(getLocale())),
                new H2(getTranslation("submissions.ApplyView.papers")),
                new Paragraph(scheme.papers().in(getLocale())));
        Optional<CallRow> open = schemes.open().stream()
                .filter(call -> call.scheme().id().equals(scheme.id()))
                .map(OpenCall::call)
                .findFirst();
        Optional<MyAssociation> association = chosen.current();
        if (open.isEmpty() || scheme.formKey() == null) {
            add(Notice.info(
                    getTranslation("submissions.ApplyView.notOpen"),
                    getTranslation("submissions.ApplyView.notOpenText")));
        } else if (association.isEmpty()) {
            add(
                    Notice.info(
                            getTranslation("submissions.noAssociation"),
                            getTranslation("submissions.noAssociationText")),
                    new StartLinks(StartLinks.Step.REGISTER));
        } else {
            add(new Paragraph(getTranslation(
                    "submissions.ApplyView.closes", SwedishTime.date(open.get().closes(), getLocale()))));
            add(starts.of(association.get(), open.get(), scheme.formKey()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.MyCases;
import se.samverkan.municipality.Units;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.FactList;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.submissions.Submission;
import se.samverkan.submissions.Submissions;

/** It has arrived: number, time, who has it, and what happens next and when. */
@Route("kvitto/:id")
@PermitAll
class ReceiptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyCases cases;
    private final Submissions submissions;
    private final Units units;
    private String title = "";

    ReceiptView(MyCases cases, Submissions submissions, Units units) {
        this.submissions = submissions;
        this.cases = cases;
        this.units = units;
        setId("content");
        addClassNames("page", "receipt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = SubmissionNavigation.id(event.getRouteParameters(), CaseId::new);
        CaseHead head = cases.get(id).head();
        Submission sent = submissions.mine(id).orElseThrow(NotFound::new);
        title = getTranslation("submissions.ReceiptView.title." + sent.reason());
        removeAll();
        FactList facts = new FactList()
                .add(
                        getTranslation("submissions.ReceiptView.number"),
                        head.number().toString())
                .add(
                        getTranslation("submissions.ReceiptView.what"),
                        head.title() + " (" + sent.form().title().in(getLocale()) + ")")
                .add(getTranslation("submissions.SentCopy.association"), head.associationName())
                .add(
                        getTranslation("submissions.ReceiptView.received"),
                        SwedishTime.dateTime(sent.submittedAt(), getLocale()))
                .add(getTranslation("submissions.ReceiptView.by"), sent.submittedByName())
                .add(
                        getTranslation("submissions.ReceiptView.where"),
                        units.get(head.unit()).name().in(getLocale()));
        add(
                new PageHeader(title),
                Notice.success(
                        getTranslation("submissions.ReceiptView.sent." + sent.reason(), head.number()),
                        getTranslation("submissions.ReceiptView.mail")),
                facts,
                new H2(getTranslation("submissions.ReceiptView.nextHeading")));
        if (head.nextStep() != null) {
            add(new Paragraph(getTranslation(
                    "submissions.next",
                    getTranslation("casework.NextStep.Kind." + head.nextStep().kind() + ".applicant"),
                    SwedishTime.date(head.nextStep().date(), getLocale()))));
        }
        add(
                new CopyLink(id),
                new Paragraph(SubmissionNavigation.link(
                        MyCaseView.class, id, getTranslation("submissions.ReceiptView.follow"))),
                new Paragraph(new RouterLink(getTranslation("submissions.MyCasesView.title"), MyCasesView.class)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Conversation;
import se.samverkan.casework.MyCase;
import se.samverkan.casework.MyCases;
import se.samverkan.casework.Waiting;
import se.samverkan.casework.ui.MessageBoxes;
import se.samverkan.casework.ui.MessageThread;
import se.samverkan.casework.ui.MyCaseSection;
import se.samverkan.casework.ui.MyDecisions;
import se.samverkan.casework.ui.ReferralFacts;
import se.samverkan.casework.ui.Timeline;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.ui.ChosenAssociation;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.StepDialog;

/** The association's own view of its case: where it stands in plain words, what was decided, messages, history. */
@Route("arenden/:id")
@PermitAll
class MyCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ChosenAssociation chosen;
    private final MyCases cases;
    private final Conversation conversation;
    private final MessageBoxes boxes;
    private final SentAnswers sentAnswers;
    private final CaseStanding standing;
    private final MyCaseTodo todo;
    private final ObjectProvider<MyCaseSection> contributed;
    private final Units units;
    private String title = "";

    MyCaseView(
            ChosenAssociation chosen,
            MyCases cases,
            Conversation conversation,
            MessageBoxes boxes,
            SentAnswers sentAnswers,
            CaseStanding standing,
            MyCaseTodo todo,
            ObjectProvider<MyCaseSection> contributed,
            Units units) {
        this.chosen = chosen;
        this.cases = cases;
        this.conversation = conversation;
        this.boxes = boxes;
        this.sentAnswers = sentAnswers;
        this.standing = standing;
        this.todo = todo;
        this.contributed = contributed;
        this.units = units;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = SubmissionNavigation.id(event.getRouteParameters(), CaseId::new);
        show(id);
        conversation.readByApplicant(id);
    }

    private void show(CaseId id) {
        MyCase mine = cases.get(id);
        CaseHead head = mine.head();
        title = head.number() + " " + head.title();
        removeAll();
        if (chosen.follow(head.association())) {
            add(Notice.info(getTranslation("submissions.switched", head.associationName()), ""));
        }
        Span number = new Span(head.number() + " · " + getTranslation("casework.CaseKind." + head.kind()) + " · "
                + head.associationName());
        number.addClassName("muted");
        add(number, new PageHeader(head.title()));
        boolean ours = head.waiting() != null && head.waiting().kind() == Waiting.Kind.APPLICANT;
        Component where = standing.of(head);
        if (!ours) {
            add(where);
        }
        todo.of(head, () -> show(id)).forEach(this::framed);
        // What the municipality waits for comes before everything else.
        if (ours) {
            framed(where);
        }
        if (!mine.decisions().isEmpty()) {
            framed(new MyDecisions(mine.decisions(), units));
        }
        mine.referral().ifPresent(referral -> section("submissions.MyCaseView.referral", new ReferralFacts(referral)));
        contributed.stream()
                .sorted(Comparator.comparingInt(MyCaseSection::order))
                .map(part -> part.forCase(head))
                .flatMap(Optional::stream)
                .forEach(this::framed);
        section(
                "submissions.MyCaseView.messages",
                new MessageThread(
                        mine.messages(), false, head.status().ended() ? null : boxes.forApplicant(id, () -> show(id))));
        section("submissions.MyCaseView.history", new Timeline(mine.history(), "applicant"));
        section(
                "submissions.MyCaseView.sent",
                new Div(
                        new CopyLink(id),
                        new Details(getTranslation("submissions.MyCaseView.showSent"), sentAnswers.mine(head))));
        Div row = new Div();
        row.addClassName("actions");
        todo.change(head).ifPresent(row::add);
        if (head.status().successors().contains(CaseStatus.WITHDRAWN)) {
            row.add(withdraw(id));
        }
        add(row);
    }

    private void section(String heading, Component content) {
        framed(new Div(new H2(getTranslation(heading)), content));
    }

    private void framed(Component content) {
        Section section = new Section(content);
        section.addClassName("case-page__section");
        add(section);
    }

    private Button withdraw(CaseId id) {
        Button button = new Button(getTranslation("submissions.MyCaseView.withdraw"), click -> {
            TextArea why = new TextArea(getTranslation("submissions.MyCaseView.why"));
            new StepDialog(
                            getTranslation("submissions.MyCaseView.withdrawTitle"),
                            getTranslation("submissions.MyCaseView.withdraw"),
                            () -> {
                                cases.withdraw(id, why.getValue());
                                show(id);
                            },
                            new Paragraph(getTranslation("submissions.MyCaseView.withdrawText")),
                            why)
                    .open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.Waiting;
import se.samverkan.casework.ui.CaseStatusBadge;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.FactList;

/** Where a case stands: step n of four, what that means, who has it, what happens next and when. */
@SpringComponent
class CaseStanding {

    private static final int STEPS = 4;

    private final Units units;
    private final Clock clock;

    CaseStanding(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    Component of(CaseHead head) {
        UI ui = UI.getCurrent();
        Div standing = new Div();
        standing.addClassName("case-standing");
        // Nobody has decided what the association has taken back.
        if (head.status() != CaseStatus.WITHDRAWN) {
            standing.add(steps(head.status().step()));
        }
        standing.add(
                CaseStatusBadge.forApplicant(head),
                new Paragraph(ui.getTranslation(
                        head.waiting() == null
                                ? "casework.CaseStatus." + head.status() + ".meaning"
                                : "submissions.CaseStanding." + head.waiting().kind())),
                facts(head));
        return standing;
    }

    private static OrderedList steps(int now) {
        UI ui = UI.getCurrent();
        OrderedList steps = new OrderedList();
        steps.addClassName("stepper");
        for (int step = 1; step <= STEPS; step++) {
            ListItem item = new ListItem(new Span(ui.getTranslation("submissions.CaseStanding.step" + step)));
            item.addClassName("stepper__step");
            if (step < now) {
                item.addClassName("stepper__step--done");
                item.add(hidden(ui.getTranslation("submissions.CaseStanding.done")));
            } else if (step == now) {
                item.addClassName("stepper__step--now");
                item.getElement().setAttribute("aria-current", "step");
            }
            steps.add(item);
        }
        return steps;
    }

    private FactList facts(CaseHead head) {
        UI ui = UI.getCurrent();
        FactList facts = new FactList();
        if (!head.status().ended()) {
            String unit = units.get(head.unit()).name().in(ui.getLocale());
            facts.add(
                    ui.getTranslation("submissions.CaseStanding.who"),
                    head.officerName() == null ? unit : head.officerName() + ", " + unit);
        }
        Waiting waiting = head.waiting();
        if (waiting != null) {
            facts.add(
                    ui.getTranslation("submissions.CaseStanding.waiting"),
                    ui.getTranslation(
                            "casework.Waiting.Kind." + waiting.kind() + ".applicant",
                            SwedishTime.date(waiting.since(), ui.getLocale()),
                            SwedishTime.date(waiting.until(), ui.getLocale())));
        }
        NextStep next = head.nextStep();
        if (next != null) {
            facts.add(
                    ui.getTranslation("submissions.CaseStanding.next"),
                    NextStepWords.of(next, SwedishTime.day(clock.instant()))
                            + (next.note().isEmpty() ? "" : ". " + next.note()));
        }
        return facts.add(
                ui.getTranslation("submissions.CaseStanding.received"),
                SwedishTime.dateTime(head.receivedAt(), ui.getLocale()));
    }

    private static Span hidden(String text) {
        Span span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }
}

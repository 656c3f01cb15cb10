package se.samverkan.statements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.samverkan.documents.ui.FileList;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.statements.StatementDetails;

/** One question: who was asked what by whom, where it stands, the answer, and what the reader can do. */
@SpringComponent
class StatementItem {

    private final StatementDialogs dialogs;
    private final Units units;
    private final Clock clock;

    StatementItem(StatementDialogs dialogs, Units units, Clock clock) {
        this.dialogs = dialogs;
        this.units = units;
        this.clock = clock;
    }

    /** @param handles the reader works with the case and may change the question */
    Component[] of(StatementDetails asked, boolean handles, Runnable refresh) {
        UI ui = UI.getCurrent();
        LocalDate today = SwedishTime.day(clock.instant());
        String unit = units.get(asked.unit()).name().in(ui.getLocale());
        H3 who = new H3(asked.personName() == null ? unit : asked.personName() + ", " + unit);
        Div head = new Div(who, StatementWords.badge(asked.status(), asked.due(), today));
        head.addClassName("statement__head");
        Span by = new Span(text(
                asked.decisionWaits() && asked.open() ? "askedAndWaits" : "asked",
                asked.askedByName(),
                SwedishTime.date(asked.askedAt(), ui.getLocale())));
        by.addClassName("muted");
        Paragraph question = new Paragraph(asked.question());
        question.addClassName("statement__question");
        Div body = new Div(by, question);
        if (asked.closedByName() != null && asked.closedAt() != null) {
            body.add(answer(asked, ui));
        }
        if (asked.open()) {
            body.add(buttons(asked, handles, today, refresh));
        }
        return new Component[] {head, body};
    }

    /** The question, its last day and what has been answered, without anything to press. */
    static Component standing(StatementDetails asked) {
        UI ui = UI.getCurrent();
        Paragraph question = new Paragraph(asked.question());
        question.addClassName("statement__question");
        Div standing = new Div(question, new Span(text("due", SwedishTime.date(asked.due(), ui.getLocale()))));
        if (asked.closedByName() != null) {
            standing.add(answer(asked, ui));
        }
        return standing;
    }

    private static Div answer(StatementDetails asked, UI ui) {
        Div answer = new Div();
        answer.addClassName("statement__answer");
        if (asked.stance() != null) {
            Span stance = new Span(StatementWords.stance(asked.stance()));
            stance.addClassName("statement__stance");
            answer.add(stance);
        }
        if (!asked.reasons().isEmpty()) {
            Paragraph reasons = new Paragraph(asked.reasons());
            reasons.addClassName("statement__question");
            answer.add(reasons);
        }
        if (!asked.files().isEmpty()) {
            answer.add(FileList.of(asked.files()));
        }
        Instant closed = asked.closedAt();
        if (closed != null) {
            Span by = new Span(asked.closedByName() + ", " + SwedishTime.dateTime(closed, ui.getLocale()));
            by.addClassName("muted");
            answer.add(by);
        }
        return answer;
    }

    private Div buttons(StatementDetails asked, boolean handles, LocalDate today, Runnable refresh) {
        Div row = new Div();
        row.addClassName("actions");
        if (asked.mine()) {
            Button answer = new Button(text("answer"), click -> dialogs.answer(asked, refresh));
            answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(
                    answer,
                    new Button(text("handOn"), click -> dialogs.handOn(asked, refresh)),
                    new Button(text("decline"), click -> dialogs.decline(asked, refresh)));
        }
        if (handles) {
            row.add(new Button(text("extend"), click -> dialogs.extend(asked, refresh)));
            if (asked.overdue(today)) {
                row.add(new Button(text("goOnWithout"), click -> dialogs.goOnWithout(asked, refresh)));
            }
            row.add(new Button(text("withdraw"), click -> dialogs.withdraw(asked, refresh)));
        }
        return row;
    }

    private static String text(String what, Object... arguments) {
        return UI.getCurrent().getTranslation("statements.StatementItem." + what, arguments);
    }
}

package se.samverkan.completions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.ui.CaseDialogs;
import se.samverkan.completions.CompletionRequestDetails;
import se.samverkan.completions.CompletionRequests;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.Dates;

/** Gives more time, takes the request back, or goes on without an answer when the day has passed. */
@SpringComponent
class OpenRequestActions {

    private static final int MORE_DAYS = 7;

    private final CompletionRequests requests;
    private final Clock clock;
    private final CaseDialogs dialogs;

    OpenRequestActions(CompletionRequests requests, Clock clock, CaseDialogs dialogs) {
        this.requests = requests;
        this.clock = clock;
        this.dialogs = dialogs;
    }

    Component of(CaseHead head, CompletionRequestDetails request, Runnable refresh) {
        boolean late = request.due().isBefore(SwedishTime.day(clock.instant()));
        Div row = new Div(new Button(text("extend"), click -> extend(head, request, refresh)));
        row.addClassName("actions");
        if (late) {
            row.add(new Button(
                    text("goOn"),
                    click -> end(
                            head,
                            "goOn",
                            (seen, why) -> requests.goOnWithout(head.id(), why, seen.version()),
                            refresh)));
        }
        row.add(new Button(
                text("withdraw"),
                click -> end(
                        head, "withdraw", (seen, why) -> requests.withdraw(head.id(), why, seen.version()), refresh)));
        return row;
    }

    private void extend(CaseHead head, CompletionRequestDetails request, Runnable refresh) {
        DatePicker due = new DatePicker(text("extendDue"));
        Dates.localise(due);
        LocalDate today = SwedishTime.day(clock.instant());
        due.setValue((request.due().isBefore(today) ? today : request.due()).plusDays(MORE_DAYS));
        dialogs.ask(
                        head,
                        text("extendTitle", head.number()),
                        text("extendConfirm"),
                        seen -> {
                            LocalDate day = due.getValue();
                            if (day == null) {
                                throw new Refused("completions.refused.withoutDay");
                            }
                            requests.extend(head.id(), day, seen.version());
                            refresh.run();
                        },
                        Concerns.of(
                                due,
                                "completions.refused.withoutDay",
                                "casework.refused.nextDatePassed",
                                "casework.refused.extendNotLater"))
                .open();
    }

    private void end(CaseHead head, String what, BiConsumer<CaseHead, String> step, Runnable refresh) {
        TextArea why = new TextArea(text(what + "Why"));
        why.setHelperText(text("whyHelp"));
        dialogs.ask(
                        head,
                        text(what + "Title", head.number()),
                        text(what),
                        seen -> {
                            step.accept(seen, why.getValue());
                            refresh.run();
                        },
                        Concerns.of(why, "completions.refused.endWithoutReason", "completions.refused.tooLong"))
                .open();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("completions.OpenRequestActions." + key, arguments);
    }
}

package se.samverkan.completions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.ui.CaseAction;
import se.samverkan.casework.ui.CaseDialogs;
import se.samverkan.completions.AskableSection;
import se.samverkan.completions.CompletionForm;
import se.samverkan.completions.CompletionRequests;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.Dates;
import se.samverkan.shared.ui.Toast;

/** Asks the association to complete named sections by a day. */
@SpringComponent
class AskAction implements CaseAction {

    private static final int DAYS_TO_ANSWER = 14;

    private final CompletionRequests requests;
    private final Clock clock;
    private final CaseDialogs dialogs;

    AskAction(CompletionRequests requests, Clock clock, CaseDialogs dialogs) {
        this.requests = requests;
        this.clock = clock;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        boolean possible =
                head.waiting() == null && head.status().beforeDecision() && head.status() != CaseStatus.NETWORK;
        return possible
                ? Optional.of(new Button(
                        UI.getCurrent().getTranslation("completions.AskAction.ask"), click -> open(head, refresh)))
                : Optional.empty();
    }

    private void open(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        CheckboxGroup<AskableSection> sections =
                new CheckboxGroup<>(ui.getTranslation("completions.AskAction.sections"));
        sections.setHelperText(ui.getTranslation("completions.AskAction.sectionsHelp"));
        sections.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        sections.setItems(requests.askable(head));
        sections.setItemLabelGenerator(section -> section.title().in(ui.getLocale()));
        TextArea reason = new TextArea(ui.getTranslation("completions.AskAction.reason"));
        reason.setHelperText(ui.getTranslation("completions.AskAction.reasonHelp"));
        DatePicker due = new DatePicker(ui.getTranslation("completions.AskAction.due"));
        due.setHelperText(ui.getTranslation("completions.AskAction.dueHelp"));
        Dates.localise(due);
        due.setValue(SwedishTime.day(clock.instant()).plusDays(DAYS_TO_ANSWER));
        dialogs.ask(
                        head,
                        ui.getTranslation("completions.AskAction.title", head.number()),
                        ui.getTranslation("completions.AskAction.confirm"),
                        seen -> {
                            LocalDate day = due.getValue();
                            if (day == null) {
                                throw new Refused("completions.refused.withoutDay");
                            }
                            List<String> keys = sections.getValue().stream()
                                    .map(AskableSection::key)
                                    .toList();
                            requests.ask(head.id(), new CompletionForm(reason.getValue(), keys, day), seen.version());
                            Toast.success(ui.getTranslation("completions.AskAction.done", head.number()));
                            refresh.run();
                        },
                        Concerns.of(sections, "completions.refused.withoutSection"),
                        Concerns.of(reason, "completions.refused.withoutReason", "completions.refused.tooLong"),
                        Concerns.of(due, "completions.refused.withoutDay", "casework.refused.nextDatePassed"))
                .open();
    }
}

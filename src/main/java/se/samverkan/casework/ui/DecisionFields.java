package se.samverkan.casework.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.AppealType;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.DecisionForm;
import se.samverkan.casework.DecisionOutcome;
import se.samverkan.municipality.UnitRow;
import se.samverkan.shared.Money;
import se.samverkan.shared.Refused;
import se.samverkan.shared.RefusedForReasons;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.Dates;

/** Outcome, amount, reasons, and by whom: by delegation or by a committee. */
class DecisionFields extends Div {

    private final RadioButtonGroup<DecisionOutcome> outcome = new RadioButtonGroup<>();
    private final TextField granted = new TextField();
    private final TextArea motivation = new TextArea();
    private final TextField decidedBy = new TextField();
    private final TextField deciderRole = new TextField();
    private final DatePicker decidedOn = new DatePicker();
    private final RadioButtonGroup<Boolean> byDelegation = new RadioButtonGroup<>();
    private final TextField delegation = new TextField();
    private final Select<UnitRow> committee = new Select<>();
    private final TextField paragraph = new TextField();

    DecisionFields(CaseHead head, List<UnitRow> committees, String decider, LocalDate today) {
        addClassName("field-stack");
        boolean grant = head.kind() == CaseKind.GRANT;
        outcome.setLabel(getTranslation("casework.DecisionFields.outcome"));
        outcome.setItems(
                grant
                        ? List.of(DecisionOutcome.APPROVED, DecisionOutcome.PARTLY_APPROVED, DecisionOutcome.REJECTED)
                        : List.of(DecisionOutcome.ANSWERED, DecisionOutcome.APPROVED, DecisionOutcome.REJECTED));
        outcome.setItemLabelGenerator(item -> getTranslation("casework.DecisionOutcome." + item));
        granted.setLabel(getTranslation("casework.DecisionFields.granted"));
        granted.setHelperText(
                head.requestedAmount() == null
                        ? ""
                        : getTranslation(
                                "casework.DecisionFields.requested",
                                new Money(head.requestedAmount()).format(getLocale())));
        granted.setVisible(false);
        outcome.addValueChangeListener(change -> granted.setVisible(
                grant && change.getValue() != null && change.getValue().grantsMoney()));
        motivation.setLabel(getTranslation("casework.DecisionFields.motivation"));
        motivation.setHelperText(getTranslation("casework.DecisionFields.motivationHelp"));
        decidedBy.setLabel(getTranslation("casework.DecisionFields.decidedBy"));
        decidedBy.setValue(decider);
        deciderRole.setLabel(getTranslation("casework.DecisionFields.deciderRole"));
        deciderRole.setHelperText(getTranslation("casework.DecisionFields.deciderRoleHelp"));
        decidedOn.setLabel(getTranslation("casework.DecisionFields.decidedOn"));
        Dates.localise(decidedOn);
        decidedOn.setValue(today);
        byWhom(committees, head);
        add(
                Concerns.of(outcome, "casework.refused.decisionWithoutOutcome"),
                Concerns.of(
                        granted,
                        "casework.refused.decisionWithoutAmount",
                        "casework.refused.decisionAmountNotGranted",
                        "casework.refused.decisionPartlyNotLess",
                        "casework.refused.decisionMoreThanRequested",
                        "shared.refused.money"),
                Concerns.of(motivation, "casework.refused.decisionWithoutReasons"),
                Concerns.of(decidedBy, "casework.refused.decisionWithoutDecider"),
                deciderRole,
                Concerns.of(
                        decidedOn,
                        "casework.refused.decisionWithoutDate",
                        "casework.refused.decisionInFuture",
                        "casework.refused.decisionBeforeReceived"),
                byDelegation,
                Concerns.of(delegation, "casework.refused.decisionByWhom"),
                Concerns.of(committee, "casework.refused.decisionCommitteeIncomplete"),
                Concerns.of(
                        paragraph,
                        "casework.refused.decisionCommitteeIncomplete",
                        "casework.refused.decisionParagraph",
                        "casework.refused.decisionByWhom"));
    }

    private void byWhom(List<UnitRow> committees, CaseHead head) {
        byDelegation.setLabel(getTranslation("casework.DecisionFields.how"));
        byDelegation.setItems(true, false);
        byDelegation.setItemLabelGenerator(
                is -> getTranslation("casework.DecisionFields." + (is ? "byDelegation" : "byCommittee")));
        delegation.setLabel(getTranslation("casework.DecisionFields.delegation"));
        delegation.setHelperText(getTranslation("casework.DecisionFields.delegationHelp"));
        committee.setLabel(getTranslation("casework.DecisionFields.committee"));
        committee.setItems(committees);
        committee.setItemLabelGenerator(unit -> unit.name().in(getLocale()));
        committees.stream()
                .filter(unit -> unit.id().equals(head.committee()))
                .findFirst()
                .ifPresent(committee::setValue);
        paragraph.setLabel(getTranslation("casework.DecisionFields.paragraph"));
        paragraph.setHelperText(getTranslation("casework.DecisionFields.paragraphHelp"));
        byDelegation.addValueChangeListener(change -> {
            delegation.setVisible(change.getValue());
            committee.setVisible(!change.getValue());
            paragraph.setVisible(!change.getValue());
            // A committee's decision is the committee's, whoever enters it.
            decidedBy.setVisible(change.getValue());
            deciderRole.setVisible(change.getValue());
        });
        byDelegation.setValue(true);
    }

    /** @throws Refused when something is not chosen or cannot be read */
    DecisionForm value() {
        LocalDate day = decidedOn.getValue();
        List<Refused> missing = new ArrayList<>();
        if (outcome.isEmpty()) {
            missing.add(new Refused("casework.refused.decisionWithoutOutcome"));
        }
        if (day == null) {
            missing.add(new Refused("casework.refused.decisionWithoutDate"));
        }
        if (motivation.getValue().isBlank()) {
            missing.add(new Refused("casework.refused.decisionWithoutReasons"));
        }
        if (outcome.isEmpty() || day == null) {
            RefusedForReasons.unlessEmpty(missing);
        }
        boolean delegated = byDelegation.getValue();
        UnitRow body = committee.getValue();
        return new DecisionForm(
                outcome.getValue(),
                amount(),
                motivation.getValue(),
                delegated || body == null ? decidedBy.getValue() : body.name().sv(),
                delegated ? deciderRole.getValue() : "",
                day,
                delegated ? delegation.getValue() : "",
                delegated || body == null ? null : body.id(),
                delegated ? "" : paragraph.getValue(),
                AppealType.LEGALITY_REVIEW);
    }

    private @Nullable BigDecimal amount() {
        return granted.isVisible() && !granted.isEmpty()
                ? Money.parse(granted.getValue()).amount()
                : null;
    }
}

package se.samverkan.network.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.ui.NextStepFields;
import se.samverkan.casework.ui.ReferralFields;
import se.samverkan.municipality.UnitRow;
import se.samverkan.network.Outcome;
import se.samverkan.network.OutcomeForm;
import se.samverkan.network.Treatment;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Concerns;

/** Outcome, reasons, who answers for it and what happens next: all of it, or the case stays in the queue. */
class OutcomeFields extends Div {

    private static final int DAYS = 14;

    private final Select<Outcome> outcome = new Select<>();
    private final RadioButtonGroup<Treatment> treatment = new RadioButtonGroup<>();
    private final TextArea motivation = new TextArea();
    private final Select<UnitRow> unit = new Select<>();
    private final ComboBox<StaffMember> owner = new ComboBox<>();
    private final NextStepFields next;
    private final ReferralFields referral = new ReferralFields(false);

    OutcomeFields(List<UnitRow> units, Staff staff, LocalDate today) {
        addClassName("field-stack");
        next = new NextStepFields(NextStep.Kind.CONTACT_APPLICANT, today.plusDays(DAYS), NextStep.Kind.values());
        outcome.setLabel(getTranslation("network.OutcomeDialog.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(item -> getTranslation("network.Outcome." + item));
        outcome.addValueChangeListener(change -> referral.setVisible(change.getValue() == Outcome.REFERRED_OUTSIDE));
        referral.setVisible(false);
        treatment.setLabel(getTranslation("network.OutcomeDialog.treatment"));
        treatment.setItems(Treatment.values());
        treatment.setItemLabelGenerator(item -> getTranslation("network.Treatment." + item));
        motivation.setLabel(getTranslation("network.OutcomeDialog.motivation"));
        motivation.setHelperText(getTranslation("network.OutcomeDialog.motivationHelp"));
        unit.setLabel(getTranslation("network.OutcomeDialog.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(row -> row.name().in(getLocale()));
        owner.setLabel(getTranslation("network.OutcomeDialog.owner"));
        owner.setItemLabelGenerator(StaffMember::name);
        unit.addValueChangeListener(change -> owner.setItems(
                change.getValue() == null
                        ? List.of()
                        : staff.of(
                                change.getValue().id(),
                                StaffRole.CASE_OFFICER,
                                StaffRole.NETWORK_COORDINATOR,
                                StaffRole.CONTACT_CENTRE)));
        add(
                Concerns.of(outcome, "network.refused.outcomeMissing"),
                Concerns.of(treatment, "network.refused.outcomeMissing"),
                Concerns.of(motivation, "network.refused.outcomeWithoutMotivation"),
                referral,
                Concerns.of(unit, "network.refused.outcomeMissing"),
                Concerns.of(owner, "network.refused.outcomeMissing", "network.refused.ownerNotInUnit"),
                next);
    }

    /** @throws Refused when something is not chosen */
    OutcomeForm value() {
        if (outcome.isEmpty() || treatment.isEmpty() || unit.isEmpty() || owner.isEmpty()) {
            throw new Refused("network.refused.outcomeMissing");
        }
        return new OutcomeForm(
                outcome.getValue(),
                treatment.getValue(),
                motivation.getValue(),
                unit.getValue().id(),
                owner.getValue().id(),
                next.value(),
                outcome.getValue() == Outcome.REFERRED_OUTSIDE ? referral.value(motivation.getValue()) : null);
    }
}

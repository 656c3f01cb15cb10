package se.samverkan.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.samverkan.casework.AppealType;
import se.samverkan.casework.DecisionDetails;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Money;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.FactList;

/** The decision, the same for both sides: outcome, amounts, reasons, by whom, and how it can be questioned. */
public class DecisionFacts extends Div {

    public DecisionFacts(DecisionDetails decision, Units units) {
        FactList facts = new FactList()
                .add(
                        getTranslation("casework.DecisionFacts.outcome"),
                        getTranslation("casework.DecisionOutcome." + decision.outcome()));
        if (decision.requested() != null) {
            facts.add(
                    getTranslation("casework.DecisionFacts.requested"),
                    new Money(decision.requested()).format(getLocale()));
        }
        if (decision.granted() != null) {
            facts.add(
                    getTranslation("casework.DecisionFacts.granted"),
                    new Money(decision.granted()).format(getLocale()));
        }
        facts.add(getTranslation("casework.DecisionFacts.motivation"), decision.motivation())
                .add(
                        getTranslation("casework.DecisionFacts.decidedBy"),
                        decision.deciderRole().isBlank()
                                ? decision.decidedBy()
                                : decision.decidedBy() + ", " + decision.deciderRole())
                .add(
                        getTranslation("casework.DecisionFacts.decidedOn"),
                        SwedishTime.date(decision.decidedOn(), getLocale()))
                .add(getTranslation("casework.DecisionFacts.delegation"), decision.delegation());
        if (decision.committee() != null) {
            facts.add(
                    getTranslation("casework.DecisionFacts.committee"),
                    units.get(decision.committee()).name().in(getLocale()) + ", " + decision.paragraph());
        }
        add(facts);
        if (decision.appeal() == AppealType.LEGALITY_REVIEW) {
            Paragraph appeal = new Paragraph(getTranslation("casework.DecisionFacts.legalityReview"));
            appeal.addClassName("muted");
            add(appeal);
        }
    }
}

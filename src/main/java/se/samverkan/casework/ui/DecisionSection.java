package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Cases;
import se.samverkan.municipality.Units;

/** The decision or the referral, once there is one. */
@SpringComponent
class DecisionSection implements CaseSection {

    private final Cases cases;
    private final Units units;

    DecisionSection(Cases cases, Units units) {
        this.cases = cases;
        this.units = units;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        boolean beforeAnyDecision = head.status() != CaseStatus.DECIDED
                && head.status() != CaseStatus.REFERRED
                && head.status() != CaseStatus.FOLLOW_UP
                && head.status() != CaseStatus.CLOSED;
        if (beforeAnyDecision) {
            return Optional.empty();
        }
        return cases.decision(head)
                .<Component>map(decision ->
                        new Div(heading("casework.DecisionSection.decision"), new DecisionFacts(decision, units)))
                .or(() -> cases.referral(head)
                        .map(referral ->
                                new Div(heading("casework.DecisionSection.referral"), new ReferralFacts(referral))));
    }

    private static H2 heading(String key) {
        return new H2(UI.getCurrent().getTranslation(key));
    }
}

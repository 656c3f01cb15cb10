package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CasePart;
import se.samverkan.casework.Cases;
import se.samverkan.casework.DecisionDetails;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;

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
    public boolean shared() {
        return true;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        Div section = new Div();
        if (head.has(CasePart.DECISION)) {
            cases.decisions(head).forEach(decision -> section.add(shown(decision)));
        }
        if (head.has(CasePart.REFERRAL) && head.status().reopens()) {
            cases.referral(head)
                    .ifPresent(referral ->
                            section.add(heading("casework.DecisionSection.referral"), new ReferralFacts(referral)));
        }
        return section.getComponentCount() == 0 ? Optional.empty() : Optional.of(section);
    }

    private Component shown(DecisionDetails decision) {
        DecisionDetails.Revoked revoked = decision.revoked();
        DecisionFacts facts = new DecisionFacts(decision, units);
        if (revoked == null) {
            return new Div(heading("casework.DecisionSection.decision"), facts);
        }
        UI ui = UI.getCurrent();
        return new Details(
                ui.getTranslation(
                        "casework.DecisionSection.revoked",
                        SwedishTime.date(revoked.at(), ui.getLocale()),
                        revoked.by()),
                new Paragraph(ui.getTranslation("casework.DecisionSection.revokedWhy", revoked.why())),
                facts);
    }

    private static H2 heading(String key) {
        return new H2(UI.getCurrent().getTranslation(key));
    }
}

package se.samverkan.casework.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import se.samverkan.casework.DecisionDetails;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;

/** What has been decided in an association's case: the decision that stands, or that the one it got no longer does. */
public class MyDecisions extends Div {

    /** @param decisions the latest first, at least one */
    public MyDecisions(List<DecisionDetails> decisions, Units units) {
        decisions.forEach(decision -> {
            DecisionFacts facts = new DecisionFacts(decision, units);
            DecisionDetails.Revoked revoked = decision.revoked();
            if (revoked == null) {
                add(new H2(getTranslation("casework.MyDecisions.decision")), facts);
                return;
            }
            String decided = SwedishTime.date(decision.decidedOn(), getLocale());
            add(
                    Notice.warning(
                            getTranslation("casework.MyDecisions.revoked", decided),
                            getTranslation(
                                    "casework.MyDecisions.revokedText",
                                    SwedishTime.date(revoked.at(), getLocale()),
                                    revoked.why())),
                    new Details(getTranslation("casework.MyDecisions.show"), facts));
        });
    }
}

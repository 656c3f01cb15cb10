package se.samverkan.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import se.samverkan.casework.ReferralForm;
import se.samverkan.shared.ui.Concerns;

/** Who can help instead of the municipality, and why it is not the municipality. */
public class ReferralFields extends Div {

    private final TextField to = new TextField();
    private final TextField contact = new TextField();
    private final TextArea motivation = new TextArea();

    /** @param ownMotivation false where the motivation is asked for elsewhere */
    public ReferralFields(boolean ownMotivation) {
        addClassName("field-stack");
        to.setLabel(getTranslation("casework.ReferralFields.to"));
        contact.setLabel(getTranslation("casework.ReferralFields.contact"));
        contact.setHelperText(getTranslation("casework.ReferralFields.contactHelp"));
        motivation.setLabel(getTranslation("casework.ReferralFields.motivation"));
        motivation.setHelperText(getTranslation("casework.ReferralFields.motivationHelp"));
        motivation.setVisible(ownMotivation);
        add(
                Concerns.of(to, "casework.refused.referralIncomplete"),
                Concerns.of(contact, "casework.refused.referralIncomplete"),
                Concerns.of(motivation, "casework.refused.referralIncomplete"));
    }

    public ReferralForm value() {
        return new ReferralForm(to.getValue(), contact.getValue(), motivation.getValue());
    }

    public ReferralForm value(String motivationFromElsewhere) {
        return new ReferralForm(to.getValue(), contact.getValue(), motivationFromElsewhere);
    }
}

package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.html.Span;
import se.samverkan.partnerships.PartnershipStatus;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

class PartnershipStatusBadge extends Span {

    PartnershipStatusBadge(PartnershipStatus status) {
        add(new StatusBadge(getTranslation("partnerships.PartnershipStatus." + status), tone(status)));
    }

    private static Tone tone(PartnershipStatus status) {
        return switch (status) {
            case DRAFT -> Tone.WARNING;
            case REVIEWED -> Tone.INFO;
            case PUBLISHED -> Tone.SUCCESS;
            case ENDED -> Tone.NEUTRAL;
        };
    }
}

package se.samverkan.completions.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonDetails;
import se.samverkan.casework.CaseMoved;
import se.samverkan.completions.CompletionRequestDetails;

/** Nobody is asked for anything in a case that has ended. */
@Component
class EndedWithTheCase {

    private final CompletionRows rows;
    private final CurrentUser user;

    EndedWithTheCase(CompletionRows rows, CurrentUser user) {
        this.rows = rows;
        this.user = user;
    }

    @EventListener
    void end(CaseMoved moved) {
        if (moved.to().ended()) {
            String by = user.person().map(PersonDetails::name).orElse("");
            rows.end(moved.id(), CompletionRequestDetails.State.WITHDRAWN, by, "");
        }
    }
}

package se.samverkan.organisations.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationEvent;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.MandateKind;
import se.samverkan.shared.SwedishTime;

/**
 * What a person may do for an association, asked once for a page however many questions it has. Whoever changes
 * something asks anew: only reading relies on what was read before in the same request.
 */
@Component
public class RequestMandates {

    private static final String ATTRIBUTE = RequestMandates.class.getName();

    private final MandateQueries queries;
    private final Clock clock;

    RequestMandates(MandateQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public Set<MandateKind> kinds(PersonId person, AssociationId association) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null || changing()) {
            return queries.kinds(person, association);
        }
        return known(request)
                .computeIfAbsent(
                        new Asked(person, association, SwedishTime.day(clock.instant())),
                        asked -> queries.kinds(person, association));
    }

    /** Any change to an association or to who acts for it. */
    @EventListener
    void forget(AssociationEvent event) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static boolean changing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private static Map<Asked, Set<MandateKind>> known(RequestAttributes request) {
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Known(var kinds)) {
            return kinds;
        }
        Known known = new Known(new HashMap<>());
        request.setAttribute(ATTRIBUTE, known, RequestAttributes.SCOPE_REQUEST);
        return known.kinds();
    }

    private record Asked(PersonId person, AssociationId association, LocalDate day) {}

    private record Known(Map<Asked, Set<MandateKind>> kinds) {}
}

package se.samverkan.casework;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;

/** Where a case stands. Each status names the ones that may follow; nothing else moves a case. */
public enum CaseStatus {
    RECEIVED,
    TRIAGE,
    ASSIGNED,
    NETWORK,
    REFERRED,
    DECIDED,
    FOLLOW_UP,
    WITHDRAWN,
    CLOSED;

    public Set<CaseStatus> successors() {
        return switch (this) {
            case RECEIVED -> Set.of(TRIAGE, ASSIGNED, NETWORK, REFERRED, WITHDRAWN);
            case TRIAGE -> Set.of(TRIAGE, ASSIGNED, NETWORK, REFERRED, WITHDRAWN);
            case ASSIGNED -> Set.of(TRIAGE, ASSIGNED, NETWORK, REFERRED, DECIDED, WITHDRAWN);
            case NETWORK -> Set.of(ASSIGNED, REFERRED, WITHDRAWN);
            case REFERRED -> Set.of(CLOSED);
            case DECIDED -> Set.of(FOLLOW_UP, CLOSED);
            case FOLLOW_UP -> Set.of(CLOSED);
            case WITHDRAWN, CLOSED -> Set.of();
        };
    }

    /** Nothing more will happen, so no next date is needed. */
    public boolean ended() {
        return successors().isEmpty();
    }

    /** Work towards a decision is going on. */
    public boolean beforeDecision() {
        return this == RECEIVED || this == TRIAGE || this == ASSIGNED || this == NETWORK;
    }

    /** Can be taken up again with a reason. What the association has taken back is its own to send anew. */
    public boolean reopens() {
        return this == REFERRED || this == DECIDED || this == FOLLOW_UP || this == CLOSED;
    }

    /** May the association still send another version? Only until somebody has begun to handle it. */
    public boolean openToChange(@Nullable PersonId officer) {
        return this == RECEIVED && officer == null;
    }

    /** Step n of the four the applicant sees: received, handled, decided, done. */
    public int step() {
        return switch (this) {
            case RECEIVED -> 1;
            case TRIAGE, ASSIGNED, NETWORK -> 2;
            case DECIDED, REFERRED, FOLLOW_UP -> 3;
            case WITHDRAWN, CLOSED -> 4;
        };
    }
}

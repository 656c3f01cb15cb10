package se.samverkan.organisations.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.JoinAnswer;
import se.samverkan.organisations.JoinRequestId;
import se.samverkan.organisations.MandateKind;
import se.samverkan.shared.Refused;

/** A person's wish to represent an association that others registered; its owners answer. */
@Entity
@Table(name = "association_join_request")
public class JoinRequest {

    private static final int MESSAGE_LIMIT = 1000;
    /** After a no, so that owners are not asked again every day. */
    private static final Duration PAUSE = Duration.ofDays(30);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID associationId;
    private UUID personId;
    private String message;
    private Instant requestedAt;
    private @Nullable Instant answeredAt;
    private @Nullable UUID answeredBy;
    private @Nullable Boolean accepted;

    @Enumerated(EnumType.STRING)
    private @Nullable MandateKind grantedKind;

    private String reason = "";

    @SuppressWarnings("NullAway.Init")
    protected JoinRequest() {}

    public JoinRequest(AssociationId association, PersonId person, String message, Instant now) {
        String text = message.replace("\r\n", "\n").strip();
        if (text.length() > MESSAGE_LIMIT) {
            throw new Refused("organisations.refused.tooLong", MESSAGE_LIMIT, text.length());
        }
        this.id = JoinRequestId.next().value();
        this.associationId = association.value();
        this.personId = person.value();
        this.message = text;
        this.requestedAt = now;
    }

    /** Refuses while this earlier request stands in the way of a new one. */
    public void requireRoomForAnother(Instant now) {
        if (answeredAt == null) {
            throw new Refused("organisations.refused.joinAskedAlready");
        }
        if (!Boolean.TRUE.equals(accepted) && now.isBefore(answeredAt.plus(PAUSE))) {
            throw new Refused("organisations.refused.joinRefusedLately");
        }
    }

    public void answer(JoinAnswer answer, PersonId by, Instant now) {
        if (answeredAt != null) {
            throw new Refused("organisations.refused.joinAnswered");
        }
        String why = answer.reason().replace("\r\n", "\n").strip();
        if (why.length() > MESSAGE_LIMIT) {
            throw new Refused("organisations.refused.tooLong", MESSAGE_LIMIT, why.length());
        }
        if (answer.accepted() ? answer.kind() == null : why.isEmpty()) {
            throw new Refused("organisations.refused.joinAnswerIncomplete");
        }
        answeredAt = now;
        answeredBy = by.value();
        accepted = answer.accepted();
        grantedKind = answer.kind();
        reason = why;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    public String reason() {
        return reason;
    }

    public JoinRequestId id() {
        return new JoinRequestId(id);
    }

    public AssociationId association() {
        return new AssociationId(associationId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }
}

package se.samverkan.organisations;

import java.time.LocalDate;
import java.util.Locale;

/**
 * An invitation to be mailed. Never recorded: the link lets its bearer in.
 *
 * @param lastDay the last whole day on which the link works
 */
public record AssociationInvitationSent(
        String email,
        String associationName,
        String inviterName,
        MandateKind kind,
        LocalDate lastDay,
        String link,
        Locale language) {

    /** Without the link, which must not end up in a log. */
    @Override
    public String toString() {
        return "AssociationInvitationSent[" + associationName + "]";
    }
}

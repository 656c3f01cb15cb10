package se.samverkan.organisations;

import java.util.Locale;

/** An invitation to be mailed. Never recorded: the link lets its bearer in. */
public record AssociationInvitationSent(
        String email, String associationName, String inviterName, String link, Locale language) {

    /** Without the link, which must not end up in a log. */
    @Override
    public String toString() {
        return "AssociationInvitationSent[" + associationName + "]";
    }
}

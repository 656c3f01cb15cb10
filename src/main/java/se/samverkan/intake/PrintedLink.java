package se.samverkan.intake;

import java.time.Instant;
import se.samverkan.shared.CaseNumber;

/** What stands in the letter; the address is secret and given once. */
public record PrintedLink(
        CallerForm caller, String associationName, CaseNumber number, String title, String address, Instant expiresAt) {

    @Override
    public String toString() {
        return "PrintedLink of " + number;
    }
}

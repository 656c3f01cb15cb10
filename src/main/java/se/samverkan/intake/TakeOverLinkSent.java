package se.samverkan.intake;

import java.util.Locale;
import se.samverkan.shared.CaseNumber;

/** The receipt with its link is to be mailed. Not recorded: the link is secret. */
public record TakeOverLinkSent(
        String email,
        String name,
        Locale language,
        String associationName,
        CaseNumber number,
        String title,
        String until,
        String link) {

    @Override
    public String toString() {
        return "TakeOverLinkSent of " + number;
    }
}

package se.samverkan.organisations;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import se.samverkan.shared.Luhn;

/** Forms for tests of every room, each with a number of its own. */
public final class TestAssociations {

    private TestAssociations() {}

    public static AssociationForm form(String name) {
        return form(name, newNumber());
    }

    /** With this number; blank for an association that has none. */
    public static AssociationForm form(String name, String number) {
        return new AssociationForm(
                name, number, LegalForm.NON_PROFIT, "info@example.org", "", "", "", "", "Linköping", "Prov", null);
    }

    /** As somebody tells it on the telephone. */
    public static AssociationForm withoutEmail(String name) {
        return new AssociationForm(name, "", LegalForm.NON_PROFIT, "", "", "", "", "", "Linköping", "", null);
    }

    /** Ten digits with the right check digit. */
    public static String newNumber() {
        String start = "802" + String.format("%06d", ThreadLocalRandom.current().nextInt(1_000_000));
        return IntStream.range(0, 10)
                .mapToObj(check -> start + check)
                .filter(Luhn::valid)
                .findFirst()
                .orElseThrow();
    }
}

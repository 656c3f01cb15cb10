package se.samverkan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody phones; the association takes the case over later with the link in the mail. */
class IntakeBrowserTests {

    @RegisterExtension
    static final Demonstration demonstration = new Demonstration();

    private static final int ONCE = new Random().nextInt(1000, 10_000);
    private static final String TITLE = "Cykelskola i parken " + ONCE;
    private static final String ASSOCIATION = "Exempelföreningen Cykelskolan " + ONCE;
    private static final String EMAIL = "ringde.exempelsson" + ONCE + "@example.org";

    @Test
    void anIntakeIsTakenOver() {
        try (Visitor contactCentre = demonstration.visitor("Greta");
                Visitor administrator = demonstration.visitor("Arvid");
                Visitor caller = demonstration.visitor("Barbro")) {
            takeDown(contactCentre);
            String link = new CaughtMail(administrator).link(EMAIL);
            caller.open(link)
                    .see("Kontaktcenter har registrerat ett ärende för " + ASSOCIATION)
                    .check("take-over")
                    .press("Ta över ärendet");
            caller.open("/app/arenden")
                    .follow(TITLE)
                    .see("Registrerat av kontaktcenter")
                    .check("my-case-registered");
            contactCentre.open(link).see("Det gick inte att ta över ärendet").check("take-over-used");
            contactCentre.open("/app/registrera").see(TITLE).check("intakes");
        }
    }

    private static void takeDown(Visitor contactCentre) {
        contactCentre.open("/app/registrera").press("Börja").check("intake");
        contactCentre.press("Föreningen finns inte här");
        contactCentre
                .write("Föreningens namn", ASSOCIATION)
                .write("Föreningens ort", "Linköping")
                .press("Registrera och välj föreningen")
                .see("Ärendet registreras i föreningens namn");
        contactCentre
                .write("Personens namn", "Ringde Exempelsson")
                .write("Initiativets namn", TITLE)
                .write("Vad vill ni göra?", "De vill lära ut cykling.")
                .press("Granska och registrera")
                .see("Registrera som ärende?")
                .press("Registrera ärendet")
                .see("Skriv en e-postadress, eller hela postadressen")
                .press("Avbryt");
        noDialog(contactCentre);
        contactCentre
                .write("Personens e-postadress", EMAIL)
                .press("Granska och registrera")
                .see("Ett mejl med ärendenumret och en länk skickas till " + EMAIL)
                .check("intake-dialog");
        contactCentre.press("Registrera ärendet").see("Läs upp numret").check("intake-receipt");
        noDialog(contactCentre);
    }

    private static void noDialog(Visitor visitor) {
        assertThat(visitor.page().locator("vaadin-dialog[opened]")).hasCount(0);
    }
}

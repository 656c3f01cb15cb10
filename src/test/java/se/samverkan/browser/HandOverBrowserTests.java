package se.samverkan.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case that came to the wrong office moves to the right one, and nobody is without an answer on the way. */
class HandOverBrowserTests {

    @RegisterExtension
    static final Demonstration demonstration = new Demonstration();

    private static final String TITLE = "Språkkafé där man redan är";

    @Test
    void theOtherDepartmentDeclinesThenTakesTheCaseOver() {
        try (Visitor contactCentre = demonstration.visitor("Greta");
                Visitor officer = demonstration.visitor("Ville")) {
            contactCentre.open("/app/inkorg").follow(TITLE).heading(TITLE);
            String address = contactCentre.page().url();
            offer(contactCentre);
            officer.open(address)
                    .see("ber Kultur- och fritidsförvaltningen ta över")
                    .check("hand-over-asked");
            officer.press("Tacka nej")
                    .see("Varför hör ärendet inte hemma hos er?")
                    .press("Tacka nej")
                    .see("Skriv varför ni tackar nej")
                    .write("Varför hör ärendet inte hemma hos er?", "Fråga först om lokalen.");
            officer.press("Tacka nej");
            contactCentre.open(address).see("tackade nej").see("Fråga först om lokalen.");
            offer(contactCentre);
            officer.open(address)
                    .press("Ta över och handlägg")
                    .see("Din enhet blir ansvarig och du blir handläggare")
                    .press("Ta över och handlägg");
            officer.see("Du handlägger nu").see("Registrera beslut").check("handed-over");
            contactCentre.open(address).see("Du ser en sammanfattning");
        }
    }

    private static void offer(Visitor contactCentre) {
        contactCentre
                .press("Lämna över")
                .see("Till vilken enhet?")
                .press("Erbjud enheten ärendet")
                .see("Välj vilken enhet")
                .pick("Till vilken enhet?", "Kultur- och fritidsförvaltningen")
                .see("Det här betyder överlämningen")
                .write("Varför hör ärendet hemma där?", "De har mötesplatserna.")
                .write("Vad ska föreningen få veta?", "Mötesplatserna hör till kultur och fritid.")
                .press("Erbjud enheten ärendet")
                .see("Erbjudet till");
    }
}

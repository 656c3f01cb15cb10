package se.samverkan.browser;

import com.microsoft.playwright.options.AriaRole;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sent, asked to be completed, completed and decided. */
class CompletionBrowserTests {

    @RegisterExtension
    static final Demonstration demonstration = new Demonstration();

    private static final int ONCE = new Random().nextInt(1000, 10_000);

    @Test
    void whatIsAskedForIsCompletedAndTheCaseIsDecided() {
        String title = "Att komplettera " + ONCE;
        try (Visitor applicant = demonstration.visitor("Kerstin");
                Visitor officer = demonstration.visitor("Greta")) {
            InitiativeSteps.send(applicant, title);
            officer.open("/app/inkorg").follow(title);
            officer.press("Ta ärendet").see("Du handlägger nu");
            officer.press("Begär komplettering").see("Vilka delar ska kompletteras?");
            officer.choose("För vem och var")
                    .write("Vad saknas, och varför behövs det?", "Skriv vilket torg det gäller.");
            officer.page()
                    .locator("vaadin-dialog")
                    .getByRole(AriaRole.BUTTON)
                    .last()
                    .click();
            applicant.open("/app").see("Komplettera senast").check("overview-completion");
            applicant
                    .follow("Öppna ärendet och komplettera")
                    .see("Skriv vilket torg det gäller.")
                    .check("my-case-completion");
            applicant
                    .press("Komplettera")
                    .see("Kompletteringen är inte skickad än")
                    .check("completion-draft");
            applicant.follow("För vem och var").see("Ni svarade").check("completion-section");
            applicant.write("Var ska det ske?", "Stora torget").see("Sparat");
            InitiativeSteps.saved(applicant);
            applicant.press("Fortsätt").press("Skicka kompletteringen");
            applicant.heading("Tack, vi har tagit emot er komplettering").check("receipt-completion");
            officer.open("/app/inkorg?flik=mine").follow(title);
            officer.see("Versioner: 2").see("Stora torget").check("case-versions");
            decide(officer);
            applicant
                    .open("/app/arenden")
                    .follow(title)
                    .see("Besvarat")
                    .see("Torget är ledigt. Börja när ni vill.")
                    .check("my-case-decided");
        }
    }

    private static void decide(Visitor officer) {
        officer.press("Registrera beslut").see("Hur fattades beslutet?").press("Registrera beslutet");
        officer.see("Välj vad beslutet blev");
        officer.choose("Besvarat").press("Registrera beslutet").see("Punkt i delegationsordningen");
        officer.check("decision-dialog");
        officer.write("Skäl för beslutet", "Torget är ledigt. Börja när ni vill.")
                .write("Punkt i delegationsordningen", "4.2")
                .press("Registrera beslutet");
        officer.see("Föreningen har fått veta det.").check("case-decided");
    }
}

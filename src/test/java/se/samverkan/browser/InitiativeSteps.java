package se.samverkan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** How somebody writes and sends an initiative. */
final class InitiativeSteps {

    private InitiativeSteps() {}

    /** The address of the first section of a new initiative. */
    static String begin(Visitor visitor) {
        visitor.open("/app/initiativ/nytt");
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Börja för .*")))
                .click();
        visitor.see("Inte skickat än").check("draft-new").follow("Idén");
        visitor.heading("Idén");
        return visitor.page().url();
    }

    static void send(Visitor applicant, String title) {
        begin(applicant);
        applicant
                .write("Initiativets namn", title)
                .write("Vad vill ni göra?", "Odla tillsammans på torget.")
                .write("Vilket problem eller behov vill ni möta?", "Torget är tomt.");
        saved(applicant);
        applicant.press("Fortsätt");
        applicant
                .heading("För vem och var")
                .write("Vilka är initiativet till för?", "Alla som bor nära")
                .write("Var ska det ske?", "På torget");
        saved(applicant);
        applicant.press("Fortsätt");
        applicant.heading("Samverkan").choose("Klimat").choose("Ett samtal om idén");
        saved(applicant);
        applicant.press("Fortsätt");
        applicant.heading("Er egen insats").press("Fortsätt");
        applicant.heading("Filer").press("Fortsätt");
        applicant
                .heading("Kontakt och intyg")
                .write("Kontaktperson, namn", "Prova Torgsson")
                .write("Kontaktperson, e-post", "prova@example.org")
                .choose("Uppgifterna är riktiga, så vitt vi vet")
                .choose("Vi vet att det vi skickar in blir en allmän handling");
        saved(applicant);
        applicant.press("Fortsätt");
        applicant.heading("Granska och skicka").press("Skicka till kommunen");
        applicant.heading("Tack, vi har tagit emot det");
    }

    /** The pause in which typed text is sent has passed and nothing is under way. */
    static void saved(Visitor visitor) {
        assertThat(visitor.page().locator(".save-state")).containsText("Sparat");
        visitor.page().waitForFunction("() => ![...document.querySelectorAll('*')].some(e => e.unsaved)");
    }

    static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}

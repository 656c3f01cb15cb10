package se.samverkan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two windows on one draft, and a case that is asked to be completed, completed and decided. */
class DraftsBrowserTests {

    private static final int ONCE = new Random().nextInt(1000, 10_000);

    private static Chromium chromium;
    private static Browser browser;
    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.start();
        chromium = new Chromium();
        browser = chromium.browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        chromium.close();
    }

    @Test
    void twoWhoAnswerTheSameQuestionDifferentlyChooseBetweenBothTexts() {
        try (Visitor one = new Visitor(browser, portal).as("Kerstin");
                Visitor other = new Visitor(browser, portal).as("Kerstin")) {
            String section = begin(one);
            other.open(section);
            one.write("Initiativets namn", "Första namnet " + ONCE).write("Vad vill ni göra?", "Odla tillsammans.");
            one.see("Sparat");
            saved(one);
            other.write("Initiativets namn", "Andra namnet " + ONCE);
            other.see("Ni har skrivit olika på samma fråga")
                    .see("Första namnet " + ONCE)
                    .see("Andra namnet " + ONCE)
                    .check("draft-clash");
            other.choose("Det jag skrev").press("Spara mina val").see("Era svar är sammanförda och sparade");
            other.open(section);
            assertThat(other.page().getByLabel("Initiativets namn", exactly())).hasValue("Andra namnet " + ONCE);
            assertThat(other.page().getByLabel("Vad vill ni göra?", exactly())).hasValue("Odla tillsammans.");
        }
    }

    @Test
    void whatIsAskedForIsCompletedAndTheCaseGoesOn() {
        String title = "Att komplettera " + ONCE;
        try (Visitor applicant = new Visitor(browser, portal).as("Kerstin");
                Visitor officer = new Visitor(browser, portal).as("Greta")) {
            send(applicant, title);
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
            saved(applicant);
            applicant.press("Fortsätt").press("Skicka kompletteringen");
            applicant.heading("Tack, vi har tagit emot det");
            officer.open("/app/inkorg?flik=mine").follow(title);
            officer.see("Versioner: 2").see("Stora torget").check("case-versions");
        }
    }

    @Test
    void whatTheServerDoesNotGetIsKeptInTheBrowserAndComesBack() {
        try (Visitor writer = new Visitor(browser, portal).as("Kerstin")) {
            String section = begin(writer);
            writer.page().context().setOffline(true);
            writer.page().getByLabel("Vad vill ni göra?", exactly()).fill("Skrivet utan nät " + ONCE);
            writer.page().getByText("Det sista du skrev är inte sparat än").waitFor();
            writer.page().onDialog(dialog -> dialog.accept());
            writer.page().context().setOffline(false);
            writer.open(section);
            assertThat(writer.page().getByLabel("Vad vill ni göra?", exactly())).hasValue("Skrivet utan nät " + ONCE);
        }
    }

    /** The address of the first section of a new initiative. */
    private static String begin(Visitor visitor) {
        visitor.open("/app/initiativ/nytt");
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Börja för .*")))
                .click();
        visitor.see("Inte skickat än").check("draft-new").follow("Idén");
        visitor.heading("Idén");
        return visitor.page().url();
    }

    private static void send(Visitor applicant, String title) {
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
    private static void saved(Visitor visitor) {
        assertThat(visitor.page().locator(".save-state")).containsText("Sparat");
        visitor.page().waitForFunction("() => ![...document.querySelectorAll('*')].some(e => e.unsaved)");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}

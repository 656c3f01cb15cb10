package se.samverkan.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keeping the register in order: one association of two, and a department under another name. */
class RegisterBrowserTests {

    @RegisterExtension
    static final Demonstration demonstration = new Demonstration();

    @Test
    void aMergeOfTwoAssociations() {
        try (Visitor greta = demonstration.visitor("Greta")) {
            greta.open("/app/foreningar")
                    .follow("Möjliga dubbletter")
                    .heading("Möjliga dubbletter")
                    .check("dubbletter")
                    .follow("Jämför och slå ihop Exempelklubben Nordvinden")
                    .heading("Slå ihop två föreningar")
                    .see("Ett uppdrag")
                    .check("sla-ihop")
                    .write("Varför är de samma förening?", "Kassören har bekräftat det.")
                    .press("Slå ihop")
                    .heading("Exempelklubben Nordvinden IF")
                    .see("Tidigare namn och nummer")
                    .check("sammanslagen")
                    .open("/app/foreningar?q=nordvindens")
                    .see("tidigare namn: Exempelklubben Nordvindens IF");
        }
    }

    @Test
    void theRenameOfAUnit() {
        try (Visitor arvid = demonstration.visitor("Arvid");
                Visitor ville = demonstration.visitor("Ville")) {
            arvid.open("/app/enheter")
                    .heading("Enheter")
                    .check("enheter")
                    .follow("Byt namn på Kultur- och fritidsförvaltningen")
                    .write("Namn på svenska", "Exempelförvaltningen för kultur och fritid")
                    .write("Namn på engelska", "Example department for culture and leisure")
                    .press("Visa vad som följer")
                    .see("Avslutade ärenden, beslut och historik behåller namnet från sin tid.")
                    .check("byt-namn")
                    .press("Genomför")
                    .see("Tidigare Kultur- och fritidsförvaltningen.");
            ville.open("/app/inkorg?flik=unit").heading("Inkorg");
            PlaywrightAssertions.assertThat(ville.page()
                            .getByText("Exempelförvaltningen för kultur och fritid")
                            .locator("visible=true")
                            .first())
                    .isVisible();
        }
    }
}

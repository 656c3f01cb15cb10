package se.samverkan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A treasurer meets every kind of question: what is wrong is said, what was written stays, the keyboard is enough. */
class FormsBrowserTests {

    @RegisterExtension
    static final Demonstration demonstration = new Demonstration();

    private static final String ASSOCIATION = "Exempelklubben Nordvinden IF";

    @Test
    void premisesWithAddressesAndLandlords() {
        try (Visitor treasurer = demonstration.visitor("Kerstin")) {
            begin(treasurer, "lokalbidrag");
            treasurer.follow("Lokalerna");
            treasurer.check("form-premises");
            treasurer.write("Gata eller box", "Provgatan 1");
            treasurer.write("Postnummer", "5823");
            treasurer.write("Hyresvärd", "Påhittade fastigheter");
            treasurer.write("Hyresvärdens organisationsnummer (frivilligt)", "899999-1015");
            treasurer.write("Hyra för ett år", "1.234");
            treasurer.write("Yta i kvadratmeter (frivilligt)", "12,55");
            treasurer.writeDate("Från och med", "i våras");
            treasurer.see("Sparat");
            treasurer.press("Fortsätt").see("Fyll i ort under ”Lokal 1, Adress”");
            treasurer
                    .see("är inget organisationsnummer")
                    .see("kan läsas på två sätt")
                    .see("har för många decimaler")
                    .see("Vi kan inte läsa datumet ”i våras”");
            treasurer.check("form-premises-refused");
            line(treasurer, "Vi kan inte läsa datumet").click();
            assertThat(focused(treasurer)).hasValue("i våras");
            line(treasurer, "kan läsas på två sätt").click();
            assertThat(focused(treasurer)).hasValue("1.234");
            treasurer.page().reload();
            treasurer.see("Hyresvärd");
            assertThat(field(treasurer, "Från och med")).hasValue("i våras");
            treasurer.press("Lägg till lokal");
            assertThat(treasurer.page().getByRole(AriaRole.GROUP, named("Lokal 2")))
                    .isVisible();
            treasurer.check("form-premises-two");
        }
    }

    @Test
    void aBudgetThatIsAddedUpAndReadBack() {
        try (Visitor treasurer = demonstration.visitor("Kerstin")) {
            begin(treasurer, "projektbidrag");
            treasurer.follow("Budget").check("form-budget");
            treasurer.write("Vad kostar?", "Hyra").write("Belopp", "12 000 kr");
            treasurer.press("Lägg till kostnad");
            assertThat(focused(treasurer)).hasValue("");
            treasurer.write("Vad kostar?", "Ledare", 1).write("Belopp", "-30 000", 1);
            treasurer.see("Går inte att räkna ihop");
            treasurer.press("Fortsätt").see("är mindre än noll");
            line(treasurer, "är mindre än noll").click();
            assertThat(focused(treasurer)).hasValue("-30 000");
            treasurer.write("Belopp", "30 000", 1).see("42 000 kr");
            treasurer
                    .write("Belopp ni söker", "99999999999999")
                    .press("Fortsätt")
                    .see("större än vad vi kan ta emot");
            treasurer.check("form-budget-refused");
            treasurer.write("Belopp ni söker", "42 000").write("Vad ska pengarna användas till?", "Hyra och ledare.");
            treasurer.press("Fortsätt").heading("Egen insats och andra bidrag");
            treasurer.choose("Ja").see("Var har ni sökt?").write("Hos vem?", "En påhittad fond");
            treasurer.check("form-funding");
            treasurer.press("Spara och gå ut").press("Granska och skicka");
            treasurer.see("Hyra").see("Summa").check("form-read-back");
        }
    }

    @Test
    void partnersByKeyboardAlone() {
        try (Visitor treasurer = demonstration.visitor("Kerstin")) {
            begin(treasurer, "arligt-arrangemangsstod");
            treasurer.follow("För vem och med vem");
            treasurer.choose("Ja").see("Samarbetspartner");
            Page page = treasurer.page();
            field(treasurer, "Namn").focus();
            page.keyboard().type("Påhittade skolan");
            button(treasurer, "Lägg till partner").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.GROUP, named("Partner 2"))).isVisible();
            page.keyboard().type("Exempelkören");
            button(treasurer, "Flytta upp, Partner 2").focus();
            page.keyboard().press("Enter");
            assertThat(field(treasurer, "Namn")).hasValue("Exempelkören");
            assertThat(button(treasurer, "Flytta ner, Partner 1")).isFocused();
            treasurer.check("form-partners");
            button(treasurer, "Flytta ner, Partner 1").focus();
            page.keyboard().press("Enter");
            assertThat(field(treasurer, "Namn")).hasValue("Påhittade skolan");
            button(treasurer, "Ta bort, Partner 2").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.GROUP, named("Partner 2"))).hasCount(0);
            assertThat(focused(treasurer)).hasValue("Påhittade skolan");
        }
    }

    @Test
    void whereTheMoneyIsToBePaid() {
        try (Visitor treasurer = demonstration.visitor("Kerstin")) {
            begin(treasurer, "kulturarrangemangsbidrag");
            treasurer.follow("Kontakt, utbetalning och intyg");
            treasurer
                    .press("Fortsätt")
                    .see("Välj bankgiro, plusgiro eller konto i bank")
                    .check("form-sign-empty");
            treasurer.choose("Konto i bank").write("Clearingnummer", "61").write("Kontonummer", "123 456 789");
            treasurer.press("Fortsätt").see("är inget clearingnummer");
            line(treasurer, "är inget clearingnummer").click();
            assertThat(focused(treasurer)).hasValue("61");
            treasurer.choose("Bankgiro").write("Bankgironummer", "991-2345");
            treasurer.press("Fortsätt").see("är inget bankgironummer").check("form-sign-refused");
            treasurer.write("Bankgironummer", "9912346").press("Fortsätt");
            assertThat(treasurer.page().getByText("är inget bankgironummer")).hasCount(0);
            treasurer.follow("Alla delar").follow("Arrangemanget").check("form-event");
        }
    }

    private static void begin(Visitor visitor, String scheme) {
        visitor.open("/app/ansok/" + scheme);
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(ASSOCIATION))
                .or(visitor.page().getByText("Fortsätt på utkastet"))
                .last()
                .click();
        visitor.see("Inte skickat än");
    }

    private static Locator line(Visitor visitor, String text) {
        return visitor.page()
                .locator(".error-summary")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text));
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.BUTTON, named(name));
    }

    private static Locator focused(Visitor visitor) {
        return visitor.page().locator("input:focus");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

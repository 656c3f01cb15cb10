package se.samverkan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samverkan.shared.Luhn;

/**
 * The thread through the house: somebody who has never been here makes an account, registers an association and sends an
 * initiative with a file; staff take it through the network; a partnership comes of it and is published; a citizen reads
 * about it.
 */
class JourneyBrowserTests {

    @RegisterExtension
    static final Demonstration demonstration = new Demonstration();

    private static final Path FILE = Path.of("src/main/resources/demo/files/verksamhetsplan.docx");
    private static final int ONCE = new Random().nextInt(1000, 10_000);
    private static final String TITLE = "Trädgård för alla på Provtorget " + ONCE;
    private static final String ASSOCIATION = "Exempelföreningen Provtorget " + ONCE;
    private static final String EMAIL = "prova.torgsson" + ONCE + "@example.org";

    @Test
    void fromAnAccountToAPublishedPartnership() throws Exception {
        try (Visitor applicant = demonstration.visitor();
                Visitor administrator = demonstration.visitor("Arvid");
                Visitor contactCentre = demonstration.visitor("Greta");
                Visitor coordinator = demonstration.visitor("Hedvig");
                Visitor communications = demonstration.visitor("Moa");
                Visitor citizen = demonstration.visitor()) {
            makeAccount(applicant, administrator);
            registerAssociation(applicant);
            String number = sendInitiative(applicant);
            administrator.openUntil("/app/fangad-post", "Vi har tagit emot " + number);
            admitToNetwork(contactCentre, number);
            applicant.open("/app/arenden").follow(TITLE).see("Behandlas av flera förvaltningar");
            leaveNetwork(coordinator, number);
            applicant
                    .open("/app/arenden")
                    .follow(TITLE)
                    .see("Går vidare mot IOP")
                    .see("Idén passar ett partnerskap");
            applicant.check("my-case");
            administrator
                    .openUntil("/app/fangad-post", "Ärendet har nu en ansvarig: " + number)
                    .check("caught-mail");
            writePartnership(coordinator, number);
            publish(communications);
            read(citizen);
        }
    }

    private void makeAccount(Visitor applicant, Visitor administrator) {
        applicant.open("/konto/skapa").check("create-account");
        applicant
                .write("Namn", "Prova Torgsson")
                .write("E-postadress", EMAIL)
                .write("Lösenord", "en lång mening om torget")
                .press("Skapa konto");
        applicant.open(new CaughtMail(administrator).link(EMAIL)).check("verify");
        applicant
                .write("Lösenordet du valde", "fel lösenord här")
                .press("Bekräfta")
                .see("Lösenordet stämmer inte");
        applicant.write("Lösenordet du valde", "en lång mening om torget").press("Bekräfta");
        applicant.open("/konto/logga-in");
        applicant.write("E-postadress", EMAIL).write("Lösenord", "en lång mening om torget");
        applicant.page().locator("form:has(input[type=password]) button").click();
        applicant.see("Välkommen Prova Torgsson").check("welcome");
    }

    private void registerAssociation(Visitor applicant) {
        applicant.follow("Registrera en förening").check("register-association");
        applicant
                .write("Föreningens namn", ASSOCIATION)
                .write("Organisationsnummer", "802000-0001")
                .press("Registrera föreningen")
                .see("Organisationsnumret stämmer inte");
        applicant
                .write("Organisationsnummer", organisationNumber())
                .pick("Form", "Ideell förening")
                .write("Föreningens e-postadress", "torget@example.org")
                .write("Postadress (frivilligt)", "Provgatan 1")
                .write("Postnummer (frivilligt)", "582 00")
                .write("Ort (frivilligt)", "Linköping")
                .write("Vad föreningen gör (frivilligt)", "Odlar tillsammans.")
                .press("Registrera föreningen");
        applicant.open("/app/forening").see(ASSOCIATION).check("association");
    }

    private String sendInitiative(Visitor applicant) {
        applicant.open("/app/initiativ/nytt").check("new-initiative").press("Börja för " + ASSOCIATION);
        applicant.see("Inte skickat än").check("draft").follow("Idén");
        applicant.press("Fortsätt").see("saker behöver rättas").check("section-with-problems");
        applicant
                .write("Initiativets namn", TITLE)
                .see("Sparat")
                .write("Vad vill ni göra?", "Odla tillsammans på torget.")
                .write("Vilket problem eller behov vill ni möta?", "Torget är tomt.")
                .press("Fortsätt");
        applicant
                .heading("För vem och var")
                .write("Vilka är initiativet till för?", "Alla som bor nära")
                .write("Var ska det ske?", "På torget")
                .press("Fortsätt");
        applicant
                .heading("Samverkan")
                .choose("Klimat")
                .choose("Ett samtal om idén")
                .press("Fortsätt");
        applicant.heading("Er egen insats").check("section").press("Fortsätt");
        applicant.heading("Filer");
        applicant.page().locator("input[type=file]").first().setInputFiles(FILE);
        applicant.see("verksamhetsplan.docx").check("section-files").press("Fortsätt");
        applicant
                .heading("Kontakt och intyg")
                .write("Kontaktperson, namn", "Prova Torgsson")
                .write("Kontaktperson, e-post", EMAIL)
                .choose("Uppgifterna är riktiga, så vitt vi vet")
                .choose("Vi vet att det vi skickar in blir en allmän handling")
                .press("Fortsätt");
        applicant.heading("Granska och skicka").check("check-answers").press("Skicka till kommunen");
        applicant.heading("Tack, vi har tagit emot det").check("receipt");
        Matcher number = Pattern.compile("SAM \\d{4}-\\d{5}")
                .matcher(applicant.page().locator("#content.page").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private void admitToNetwork(Visitor staff, String number) throws Exception {
        staff.open("/app/inkorg").see(TITLE).check("inbox").follow(TITLE);
        staff.see(number).see("Odla tillsammans på torget.").check("case");
        String address = staff.page().url();
        staff.follow("verksamhetsplan.docx")
                .heading("Filen är inte viruskontrollerad")
                .check("file-unscanned");
        Download file = staff.page()
                .waitForDownload(() -> staff.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ändå"))
                        .first()
                        .click());
        assertThat(Files.size(file.path())).isEqualTo(Files.size(FILE));
        staff.open(address);
        staff.press("Ta ärendet").see("Handläggs");
        staff.press("Ta in i nätverket").choose("Berör flera förvaltningar");
        staff.write("Motivering", "Berör både park och äldre.");
        staff.check("admit-dialog");
        press(staff, "Ta in i nätverket");
        staff.see("I nätverkskön");
    }

    private void leaveNetwork(Visitor staff, String number) {
        staff.open("/app/natverket").see(TITLE).check("network").follow(TITLE);
        staff.see(number).press("Registrera utfall");
        staff.pick("Utfall", "Går vidare mot IOP").choose("Diskuterades");
        staff.write("Skäl", "Idén passar ett partnerskap.");
        staff.pick("Ansvarig enhet", "Kommunledningsförvaltningen");
        staff.pick("Ansvarig person", "Hedvig");
        staff.check("outcome-dialog");
        press(staff, "Registrera och meddela föreningen");
        staff.see("Går vidare mot IOP").check("case-after-network");
    }

    private void writePartnership(Visitor staff, String number) {
        staff.see(number).follow("Skapa partnerskap från ärendet").check("partnership-form");
        staff.pick("Form", "Idéburet offentligt partnerskap (IOP)").pick("Ansvarig nämnd", "Kommunstyrelsen");
        staff.writeDate("Första dag", "2026-01-01").write("Syfte", "Att grannar odlar tillsammans.");
        contribution(staff, 0, "Kommunen", "Pengar", "150000");
        contribution(staff, 1, "Föreningen", "Ideell tid", "");
        staff.press("Spara").see("Utkast");
        staff.press("Markera som granskat").see("Granskat").check("partnership");
    }

    private void contribution(Visitor staff, int row, String party, String kind, String amount) {
        staff.press("Lägg till bidrag");
        staff.pick("Part", party, row).pick("Slag", kind, row);
        staff.write("År", "2026", row);
        if (amount.isEmpty()) {
            staff.write("Mängd", "200 timmar", row);
        } else {
            staff.write("Belopp i kronor", amount, row);
        }
    }

    private void publish(Visitor communications) {
        communications.open("/app/partnerskap").check("partnerships").follow(TITLE);
        communications.press("Publicera").check("publish-dialog");
        press(communications, "Publicera");
        communications.see("Publicerat");
    }

    private void read(Visitor citizen) {
        citizen.open("/").check("site-start");
        citizen.open("/partnerskap?sok=" + ONCE)
                .see(TITLE)
                .check("site-partnerships")
                .follow(TITLE);
        citizen.heading(TITLE).see("150 000 kr").see("200 timmar").check("site-partnership");
        assertThat(citizen.page().context().cookies()).isEmpty();
    }

    /** A number nobody has, with its check digit. */
    private static String organisationNumber() {
        String nine = "89999" + ONCE;
        for (char digit = '0'; digit <= '9'; digit++) {
            if (Luhn.valid(nine + digit)) {
                return nine + digit;
            }
        }
        throw new IllegalStateException();
    }

    private static void press(Visitor visitor, String button) {
        visitor.page()
                .locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        PlaywrightAssertions.assertThat(visitor.page().locator("vaadin-dialog")).hasCount(0);
    }
}

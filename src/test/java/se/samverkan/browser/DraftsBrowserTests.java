package se.samverkan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two who write in one draft, and somebody who writes without a network. */
class DraftsBrowserTests {

    @RegisterExtension
    static final Demonstration demonstration = new Demonstration();

    private static final int ONCE = new Random().nextInt(1000, 10_000);

    @Test
    void twoWhoAnswerTheSameQuestionDifferentlyChooseBetweenBothTexts() {
        try (Visitor one = demonstration.visitor("Kerstin");
                Visitor other = demonstration.visitor("Love")) {
            String section = InitiativeSteps.begin(one);
            other.open(section);
            one.write("Initiativets namn", "Första namnet " + ONCE).write("Vad vill ni göra?", "Odla tillsammans.");
            one.see("Sparat");
            InitiativeSteps.saved(one);
            other.write("Initiativets namn", "Andra namnet " + ONCE);
            other.see("Ni har skrivit olika på samma fråga")
                    .see("Första namnet " + ONCE)
                    .see("Andra namnet " + ONCE)
                    .check("draft-clash");
            other.choose("Det jag skrev").press("Spara mina val").see("Era svar är sammanförda och sparade");
            other.open(section);
            assertThat(other.page().getByLabel("Initiativets namn", InitiativeSteps.exactly()))
                    .hasValue("Andra namnet " + ONCE);
            assertThat(other.page().getByLabel("Vad vill ni göra?", InitiativeSteps.exactly()))
                    .hasValue("Odla tillsammans.");
        }
    }

    @Test
    void whatTheServerDoesNotGetIsKeptInTheBrowserAndComesBack() {
        try (Visitor writer = demonstration.visitor("Kerstin")) {
            String section = InitiativeSteps.begin(writer);
            writer.page().context().setOffline(true);
            writer.page()
                    .getByLabel("Vad vill ni göra?", InitiativeSteps.exactly())
                    .fill("Skrivet utan nät " + ONCE);
            writer.page().getByText("Det sista du skrev är inte sparat än").waitFor();
            assertThat(writer.page().locator(".save-state__unsaved")).isVisible();
            writer.page().onDialog(dialog -> dialog.accept());
            writer.page().context().setOffline(false);
            writer.open(section);
            assertThat(writer.page().getByLabel("Vad vill ni göra?", InitiativeSteps.exactly()))
                    .hasValue("Skrivet utan nät " + ONCE);
        }
    }

    @Test
    void aMessageThatIsBeingWrittenIsThereAfterAReload() {
        try (Visitor writer = demonstration.visitor("Kerstin")) {
            writer.open("/app/arenden").follow("Halltider som passar flickor");
            Locator message = writer.page().getByLabel("Skriv till kommunen", InitiativeSteps.exactly());
            message.fill("Halvskrivet " + ONCE);
            writer.page().reload();
            assertThat(message).hasValue("Halvskrivet " + ONCE);
            writer.press("Skicka meddelandet").see("Halvskrivet " + ONCE);
            writer.page().reload();
            assertThat(message).hasValue("");
        }
    }
}

package se.samverkan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody who is called away while writing: warned before the session ends, and nothing is lost when it has. */
class SessionEndBrowserTests {

    @RegisterExtension
    static final Demonstration demonstration = new Demonstration();

    private static final int ONCE = new Random().nextInt(1000, 10_000);

    /** The server is not heard of, as when the page has stopped asking; the first answer takes the warning away. */
    @Test
    void whoIsAwayIsWarnedAndStaysByOnePress() {
        try (Visitor writer = demonstration.visitor("Kerstin")) {
            writer.page().clock().install();
            InitiativeSteps.begin(writer);
            List<Route> held = new CopyOnWriteArrayList<>();
            writer.page().route("**/*v-r=uidl*", held::add);
            writer.page().clock().fastForward("26:00");
            Locator warning = writer.page().getByText("Du loggas ut inom fem minuter");
            assertThat(warning).isVisible();
            writer.page().getByText("Stanna inloggad").click();
            writer.page().unroute("**/*v-r=uidl*");
            held.forEach(Route::resume);
            assertThat(warning).isHidden();
        }
    }

    @Test
    void whatWasTypedAfterTheSessionEndedIsThereAfterSigningInAgain() {
        try (Visitor writer = demonstration.visitor("Kerstin")) {
            String section = InitiativeSteps.begin(writer);
            writer.page().onDialog(dialog -> dialog.accept());
            writer.endSession();
            writer.page()
                    .getByLabel("Vad vill ni göra?", InitiativeSteps.exactly())
                    .fill("Skrivet för sent " + ONCE);
            writer.see("Du har varit borta en stund").check("session-ended");
            writer.chooseOnSignInPage("Kerstin");
            writer.page().waitForURL(section);
            assertThat(writer.page().getByLabel("Vad vill ni göra?", InitiativeSteps.exactly()))
                    .hasValue("Skrivet för sent " + ONCE);
        }
    }
}

package se.samverkan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails the demonstration has sent, as the administrator reads them. */
record CaughtMail(Visitor administrator) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+token=\\S+");

    /** The secret link in the latest mail to an address; waits until one has come. */
    String link(String address) {
        administrator.openUntil("/app/fangad-post", address);
        Locator mail = administrator
                .page()
                .locator("li", new Page.LocatorOptions().setHasText(address))
                .locator("vaadin-details")
                .first();
        mail.locator("vaadin-details-summary").click();
        Matcher link = LINK.matcher(mail.innerText());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}

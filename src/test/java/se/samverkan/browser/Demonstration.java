package se.samverkan.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The running demonstration and a browser to visit it with, for the tests of one class. */
final class Demonstration implements BeforeAllCallback, AfterAllCallback {

    private Portal portal;
    private Chromium chromium;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        portal = Portal.start();
        chromium = new Chromium();
        browser = chromium.browser();
    }

    /** Somebody who has not signed in. */
    Visitor visitor() {
        return new Visitor(browser, portal);
    }

    /** One of the demonstration's persons, signed in. */
    Visitor visitor(String name) {
        return visitor().as(name);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browser.close();
        chromium.close();
    }
}

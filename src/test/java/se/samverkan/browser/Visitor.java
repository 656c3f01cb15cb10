package se.samverkan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A person at a browser of their own, who says what a person would: open, write, press, see. */
final class Visitor implements AutoCloseable {

    private static final int[] WIDTHS = {360, 768, 1280};
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The app scrolls inside its frame: the picture is made as high as what is in it. */
    private static final String CONTENT_HEIGHT = "Math.ceil((document.querySelector('#content')"
            + "?.getBoundingClientRect().bottom ?? 0) + window.scrollY + 80)";

    /** Nothing when the page fits its width, else what sticks out. */
    private static final String TOO_WIDE = """
            () => {
                const width = document.documentElement.clientWidth;
                return document.documentElement.scrollWidth <= width ? '' :
                    [...document.querySelectorAll('body *')]
                        .filter(e => e.getBoundingClientRect().right > width + 1)
                        .map(e => e.tagName + '.' + e.className).slice(0, 8).join(', ') || 'unknown';
            }""";

    private final BrowserContext context;
    private final Page page;
    private final Portal portal;

    Visitor(Browser browser, Portal portal) {
        this.portal = portal;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("sv-SE")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(path.startsWith("http") ? path : portal.address(path));
        settle();
        return this;
    }

    /** Opens the page again and again until it says something; for what arrives by mail. */
    Visitor openUntil(String path, String text) {
        page.waitForCondition(
                () -> open(path).page().locator("body").innerText().contains(text));
        return this;
    }

    /** The server no longer knows the browser, as after half an hour away. */
    Visitor endSession() {
        context.addCookies(
                List.of(new Cookie("samverkan", "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF").setUrl(portal.address("/"))));
        return this;
    }

    /** Signs in as one of the demonstration's persons. */
    Visitor as(String name) {
        return open("/konto/logga-in").chooseOnSignInPage(name);
    }

    /** The same from the page one was sent to. */
    Visitor chooseOnSignInPage(String name) {
        Locator button =
                page.locator("li", new Page.LocatorOptions().setHasText(name)).locator("button");
        if (!button.isVisible()) {
            page.locator("details:has(.demo-list) summary").click();
        }
        button.click();
        page.waitForURL(Pattern.compile(".*/app.*"));
        settle();
        return this;
    }

    Visitor write(String label, String text) {
        return write(label, text, 0);
    }

    /** In the nth field of that name. */
    Visitor write(String label, String text, int nth) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .nth(nth);
        field.fill(text);
        field.blur();
        return this;
    }

    Visitor choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    /** Into a date field, whose calendar opens while one writes and closes on Enter. */
    Visitor writeDate(String label, String date) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(date);
        field.press("Enter");
        field.press("Tab");
        return this;
    }

    /** Picks from a list that opens on its own layer. */
    Visitor pick(String label, String option) {
        return pick(label, option, 0);
    }

    Visitor pick(String label, String option, int nth) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .nth(nth)
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        return this;
    }

    /** In the dialog that is open, or else on the page. */
    Visitor press(String button) {
        Locator dialog = page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]");
        Locator where = dialog.count() > 0 ? dialog.last() : page.locator("body");
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
        settle();
        return this;
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        settle();
        return this;
    }

    Visitor heading(String text) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setLevel(1)))
                .isVisible();
        return this;
    }

    Visitor see(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    /** No fault against WCAG 2.2 AA that a program can find, and a picture at each width. */
    Visitor check(String name) {
        settle();
        // Asked again while something still fades in; what is wrong on the page itself stays wrong.
        Awaitility.await(name)
                .pollInSameThread()
                .atMost(Duration.ofSeconds(8))
                .untilAsserted(() -> assertThat(faults()).as(name).isEmpty());
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            settle();
            // The frame folds its menu in its own time after the window has changed.
            Awaitility.await(name + " fits " + width)
                    .pollInSameThread()
                    .atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(page.evaluate(TOO_WIDE)).isEqualTo(""));
            int height = (int) page.evaluate(CONTENT_HEIGHT);
            page.setViewportSize(width, Math.max(900, height));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screens", name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(1280, 900);
        return this;
    }

    private List<String> faults() {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(Visitor::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private void settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    @Override
    public void close() {
        context.close();
    }
}

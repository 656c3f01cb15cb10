package se.samverkan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A morning's triage without touching the mouse: what nobody has taken gets an owner, what is late a new day, and some
 * cases are read first.
 */
class TriageBrowserTests {

    @RegisterExtension
    static final Demonstration demonstration = new Demonstration();

    private static final int MORNING = 20;
    private static final int MOST_KEYS = 4;
    private static final Pattern STANDS_STILL = Pattern.compile("I nätverkskön|Väntar på föreningen|Vilar");

    @Test
    void twentyCasesAtFourKeysEachAtMost() {
        try (Visitor coordinator = demonstration.visitor("Hedvig")) {
            Keys keys =
                    new Keys(coordinator.open("/app/inkorg").heading("Inkorg").page());
            int done = 0;
            keys.press("j");
            for (int left = rows(coordinator); left > 0 && done < MORNING - 2; left--, done++) {
                keys.onRow().press("a");
                assertThat(dialogField(coordinator)).isVisible();
                if (dialogField(coordinator).inputValue().isEmpty()) {
                    // Nobody has had such a case before.
                    keys.press("G").press("r");
                    assertThat(coordinator
                                    .page()
                                    .locator("vaadin-combo-box-item:not([hidden])")
                                    .first())
                            .containsText("Greta");
                    keys.press("ArrowDown");
                }
                keys.press("Enter");
                assertThat(items(coordinator)).hasCount(left - 1);
                assertThat(dialog(coordinator)).hasCount(0);
            }
            keys.onPage().press("g").press("f");
            coordinator.see("Försenat sedan");
            for (int left = rows(coordinator), passed = 0; passed < left && done < MORNING - 2; ) {
                keys.press("j").onRow();
                if (STANDS_STILL.matcher(focusedRow(coordinator).innerText()).find()) {
                    passed++;
                    continue;
                }
                keys.press("d");
                assertThat(dialogField(coordinator)).not().hasValue("");
                keys.press("Enter");
                assertThat(items(coordinator)).hasCount(--left);
                assertThat(dialog(coordinator)).hasCount(0);
                done++;
            }
            keys.onPage().press("g").press("a");
            coordinator.page().waitForURL("**/inkorg?flik=all**");
            keys.press("j").onRow().press("Enter");
            while (done < MORNING) {
                String read = readCase(coordinator);
                if (planButton(coordinator).count() > 0) {
                    keys.press("d");
                    assertThat(dialogField(coordinator)).not().hasValue("");
                    keys.press("Enter");
                    assertThat(dialog(coordinator)).hasCount(0);
                    done++;
                }
                keys.press("n");
                assertThat(heading(coordinator)).not().hasText(read);
            }
            String last = readCase(coordinator);
            assertThat(keys.pressed()).isLessThanOrEqualTo(MORNING * MOST_KEYS);
            keys.press("u").onRow();
            assertThat(focusedRow(coordinator)).containsText(last);
        }
    }

    private static String readCase(Visitor visitor) {
        visitor.page().waitForURL("**/handlaggning/*");
        return heading(visitor).innerText();
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator planButton(Visitor visitor) {
        return visitor.page().locator("[data-key=d]");
    }

    private static Locator items(Visitor visitor) {
        return visitor.page().locator(".work-list__item");
    }

    private static Locator focusedRow(Visitor visitor) {
        return items(visitor)
                .filter(new Locator.FilterOptions().setHas(visitor.page().locator(":focus")));
    }

    private static int rows(Visitor visitor) {
        return items(visitor).count();
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog[opened]");
    }

    /** The one that holds the proposal, where the keyboard is. */
    private static Locator dialogField(Visitor visitor) {
        return dialog(visitor).locator("input:focus");
    }

    /** Presses what a person would press, and counts. */
    private static final class Keys {

        private final Page page;
        private int pressed;

        Keys(Page page) {
            this.page = page;
        }

        Keys press(String key) {
            page.keyboard().press(key);
            pressed++;
            return this;
        }

        /** The keyboard stands on a row, so that a letter is about that case. */
        Keys onRow() {
            page.waitForFunction("() => document.activeElement.closest('.work-list__item') !== null");
            return this;
        }

        /** No field has the keyboard any more. */
        Keys onPage() {
            page.waitForFunction(
                    "() => !document.activeElement.closest('input, vaadin-combo-box, vaadin-date-picker')");
            return this;
        }

        int pressed() {
            return pressed;
        }
    }
}

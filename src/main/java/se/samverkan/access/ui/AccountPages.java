package se.samverkan.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.samverkan.access.TooManyAttempts;

/** What the account pages have in common: the language's address and the way a form comes back with its problems. */
@ControllerAdvice(basePackageClasses = AccountPages.class)
class AccountPages {

    private static final String SWEDISH = "/konto";
    private static final String ENGLISH = "/en/konto";

    private final MessageSource texts;

    AccountPages(MessageSource texts) {
        this.texts = texts;
    }

    /** Where the account pages of the reader's language are. */
    static String base(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : SWEDISH;
    }

    /** The model a form begins with. */
    @ModelAttribute
    void begin(Model model, Locale locale) {
        model.addAttribute("base", base(locale));
        model.addAttribute("problems", new Problems(texts, locale));
    }

    static Problems problems(Model model) {
        return Objects.requireNonNull((Problems) model.getAttribute("problems"));
    }

    /** The page again, with what is wrong; the status tells programs what the page tells people. */
    static String again(String page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page;
    }

    static String later(
            String page, Problems problems, String field, TooManyAttempts refused, HttpServletResponse response) {
        problems.add(field, refused);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(refused.pause().toSeconds() + 1));
        return page;
    }

    static String client(HttpServletRequest request) {
        return request.getRemoteAddr();
    }
}

package se.samverkan.access.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverkan.access.ForgottenPasswords;
import se.samverkan.access.PersonDetails;

/** For somebody who has forgotten the password, and for new staff who have not had one. */
@Controller
@RequestMapping({"/konto/nytt-losenord", "/en/konto/nytt-losenord"})
class NewPasswordPage {

    private static final String PAGE = "account/new-password";

    private final ForgottenPasswords passwords;

    NewPasswordPage(ForgottenPasswords passwords) {
        this.passwords = passwords;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        Optional<PersonDetails> owner = passwords.owner(token);
        if (owner.isEmpty()) {
            return dead(response);
        }
        model.addAttribute("token", token).addAttribute("email", owner.get().email());
        return PAGE;
    }

    @PostMapping
    String save(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (AccountPages.problems(model).check("password", () -> passwords.reset(token, password))) {
            return "redirect:" + AccountPages.base(locale) + "/logga-in?bytt";
        }
        // Refused for the password, or because the link has died meanwhile: showing the page tells which.
        String page = show(token, model, response);
        return page.equals(PAGE) ? AccountPages.again(PAGE, response) : page;
    }

    private static String dead(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "account/new-password-dead";
    }
}

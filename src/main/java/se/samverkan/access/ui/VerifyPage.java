package se.samverkan.access.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverkan.access.Accounts;
import se.samverkan.shared.Refused;

/** The link only shows a button: programs that open every link of a mail do not use it up. */
@Controller
@RequestMapping({"/konto/bekrafta", "/en/konto/bekrafta"})
class VerifyPage {

    private static final String DEAD = "account/verify-dead";

    private final Accounts accounts;

    VerifyPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        if (!accounts.canVerify(token)) {
            response.setStatus(HttpStatus.GONE.value());
            return DEAD;
        }
        model.addAttribute("token", token);
        return "account/verify";
    }

    @PostMapping
    String verify(@RequestParam(defaultValue = "") String token, Locale locale, HttpServletResponse response) {
        try {
            accounts.verify(token);
            return "redirect:" + AccountPages.base(locale) + "/logga-in?bekraftat";
        } catch (Refused dead) {
            response.setStatus(HttpStatus.GONE.value());
            return DEAD;
        }
    }
}

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
import se.samverkan.access.TooManyAttempts;
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
    String verify(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (!accounts.canVerify(token)) {
            response.setStatus(HttpStatus.GONE.value());
            return DEAD;
        }
        Problems problems = AccountPages.problems(model);
        try {
            accounts.verify(token, password);
            return "redirect:" + AccountPages.base(locale) + "/logga-in?bekraftat";
        } catch (TooManyAttempts later) {
            model.addAttribute("token", token);
            return AccountPages.later("account/verify", problems, "password", later, response);
        } catch (Refused refused) {
            model.addAttribute("token", token);
            problems.add("password", refused);
            return AccountPages.again("account/verify", response);
        }
    }
}

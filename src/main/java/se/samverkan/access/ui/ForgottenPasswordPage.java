package se.samverkan.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverkan.access.ForgottenPasswords;
import se.samverkan.access.TooManyAttempts;
import se.samverkan.shared.EmailAddress;

@Controller
@RequestMapping({"/konto/glomt", "/en/konto/glomt"})
class ForgottenPasswordPage {

    private static final String PAGE = "account/forgotten";

    private final ForgottenPasswords passwords;

    ForgottenPasswordPage(ForgottenPasswords passwords) {
        this.passwords = passwords;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("email", "");
        return PAGE;
    }

    /** Says the same whether or not the address has an account. */
    @GetMapping(params = "skickat")
    String sent() {
        return "account/forgotten-sent";
    }

    @PostMapping
    String send(
            @RequestParam(defaultValue = "") String email,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("email", email);
        Problems problems = AccountPages.problems(model);
        if (!problems.check("email", () -> EmailAddress.parse(email))) {
            return AccountPages.again(PAGE, response);
        }
        try {
            EvenTime.spend(() -> passwords.forgot(email, AccountPages.client(request)));
            return "redirect:" + AccountPages.base(locale) + "/glomt?skickat";
        } catch (TooManyAttempts tooMany) {
            return AccountPages.later(PAGE, problems, "email", tooMany, response);
        }
    }
}

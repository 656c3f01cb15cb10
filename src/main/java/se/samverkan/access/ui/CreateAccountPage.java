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
import se.samverkan.access.Accounts;
import se.samverkan.access.NewAccount;
import se.samverkan.access.TooManyAttempts;
import se.samverkan.access.internal.PasswordPolicy;
import se.samverkan.access.internal.PersonName;
import se.samverkan.shared.EmailAddress;

@Controller
@RequestMapping({"/konto/skapa", "/en/konto/skapa"})
class CreateAccountPage {

    private static final String PAGE = "account/create";

    private final Accounts accounts;

    CreateAccountPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("name", "").addAttribute("email", "");
        return PAGE;
    }

    /** Says the same whether or not the address has an account. */
    @GetMapping(params = "skickat")
    String sent() {
        return "account/create-sent";
    }

    @PostMapping
    String create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("name", name).addAttribute("email", email);
        Problems problems = AccountPages.problems(model);
        problems.check("name", () -> new PersonName(name));
        problems.check("email", () -> EmailAddress.parse(email));
        problems.check("password", () -> PasswordPolicy.check(password, name, email));
        if (problems.exist()) {
            return AccountPages.again(PAGE, response);
        }
        try {
            NewAccount account = new NewAccount(name, email, password, locale);
            EvenTime.spend(() -> accounts.create(account, AccountPages.client(request)));
            return "redirect:" + AccountPages.base(locale) + "/skapa?skickat";
        } catch (TooManyAttempts tooMany) {
            return AccountPages.later(PAGE, problems, "email", tooMany, response);
        }
    }
}

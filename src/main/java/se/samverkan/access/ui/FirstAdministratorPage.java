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
import se.samverkan.access.internal.FirstAdministrator;
import se.samverkan.access.internal.PasswordPolicy;
import se.samverkan.access.internal.PersonName;
import se.samverkan.shared.EmailAddress;

@Controller
@RequestMapping({"/konto/forsta", "/en/konto/forsta"})
class FirstAdministratorPage {

    private static final String PAGE = "account/first-administrator";

    private final FirstAdministrator first;

    FirstAdministratorPage(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        if (!first.mayBeCreatedWith(token)) {
            response.setStatus(HttpStatus.GONE.value());
            return "account/first-administrator-dead";
        }
        model.addAttribute("token", token).addAttribute("name", "").addAttribute("email", "");
        return PAGE;
    }

    @PostMapping
    String create(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        String page = show(token, model, response);
        if (!page.equals(PAGE)) {
            return page;
        }
        model.addAttribute("name", name).addAttribute("email", email);
        Problems problems = AccountPages.problems(model);
        problems.check("name", () -> new PersonName(name));
        problems.check("email", () -> EmailAddress.parse(email));
        problems.check("password", () -> PasswordPolicy.check(password, name, email));
        if (!problems.exist() && problems.check("email", () -> first.create(token, name, email, password, locale))) {
            return "redirect:" + AccountPages.base(locale) + "/logga-in?klart";
        }
        return AccountPages.again(PAGE, response);
    }
}

package se.samverkan.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.DemoPerson;
import se.samverkan.access.DemoPersons;
import se.samverkan.access.TooManyAttempts;
import se.samverkan.access.internal.ClientAddress;
import se.samverkan.access.internal.SignIn;
import se.samverkan.access.internal.Standing;
import se.samverkan.access.security.Sessions;
import se.samverkan.access.security.SignInTarget;
import se.samverkan.shared.Refused;

@Controller
@RequestMapping({"/konto/logga-in", "/en/konto/logga-in"})
class SignInPage {

    private static final String PAGE = "account/sign-in";

    /** One of each kind; who else there is stands behind a fold. */
    private static final int FIRST = 8;

    private final SignIn signIn;
    private final Sessions sessions;
    private final SignInTarget target;
    private final CurrentUser user;
    private final DemoPersons demo;

    SignInPage(SignIn signIn, Sessions sessions, SignInTarget target, CurrentUser user, DemoPersons demo) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.target = target;
        this.user = user;
        this.demo = demo;
    }

    @ModelAttribute
    void demonstration(Model model) {
        List<DemoPerson> persons = demo.all();
        int first = Math.min(FIRST, persons.size());
        model.addAttribute("demoPersons", persons.subList(0, first));
        model.addAttribute("moreDemoPersons", persons.subList(first, persons.size()));
    }

    @GetMapping
    String show(Model model) {
        if (user.person().isPresent()) {
            return "redirect:/app";
        }
        model.addAttribute("email", "");
        return PAGE;
    }

    @PostMapping
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("email", email);
        Problems problems = AccountPages.problems(model);
        try {
            Standing standing = signIn.with(email, password, ClientAddress.of(AccountPages.client(request)));
            String address = target.of(request, response);
            sessions.begin(standing, request, response);
            return "redirect:" + address;
        } catch (TooManyAttempts tooMany) {
            return AccountPages.later(PAGE, problems, "email", tooMany, response);
        } catch (Refused refused) {
            problems.add("email", refused);
            return AccountPages.again(PAGE, response);
        }
    }
}

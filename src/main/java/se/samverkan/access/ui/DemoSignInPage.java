package se.samverkan.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverkan.access.DemoPersons;
import se.samverkan.access.PersonId;
import se.samverkan.access.internal.Standing;
import se.samverkan.access.internal.Standings;
import se.samverkan.access.security.Sessions;
import se.samverkan.access.security.SignInTarget;
import se.samverkan.shared.NotFound;

/** Lets a visitor of the demonstration become one of its invented persons; outside it there is no such page. */
@Controller
class DemoSignInPage {

    private final DemoPersons demo;
    private final Standings standings;
    private final Sessions sessions;
    private final SignInTarget target;

    DemoSignInPage(DemoPersons demo, Standings standings, Sessions sessions, SignInTarget target) {
        this.demo = demo;
        this.standings = standings;
        this.sessions = sessions;
        this.target = target;
    }

    @PostMapping({"/konto/demo", "/en/konto/demo"})
    String become(@RequestParam UUID personId, HttpServletRequest request, HttpServletResponse response) {
        Standing standing =
                demo.offered(new PersonId(personId)).flatMap(standings::now).orElseThrow(NotFound::new);
        String address = target.of(request, response);
        sessions.begin(standing, request, response);
        return "redirect:" + address;
    }
}

package se.samverkan.site.internal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.samverkan.municipality.CitedFacts;

@Controller
class InformationController {

    private final CitedFacts facts;

    InformationController(CitedFacts facts) {
        this.facts = facts;
    }

    @GetMapping({"/om", "/en/om"})
    String about(Model model) {
        model.addAttribute("figures", facts.figures());
        model.addAttribute("decisions", facts.decisions());
        return "site/about";
    }

    @GetMapping({"/integritet", "/en/integritet"})
    String privacy() {
        return "site/privacy";
    }

    @GetMapping({"/tillganglighet", "/en/tillganglighet"})
    String accessibility() {
        return "site/accessibility";
    }
}

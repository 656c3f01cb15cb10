package se.samverkan.site.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.samverkan.guide.Guide;
import se.samverkan.guide.GuideOption;
import se.samverkan.guide.GuideQuestion;
import se.samverkan.guide.GuideStep;
import se.samverkan.site.SiteFrame;

/** One question a page; every answer stands in the address, so that back leads back and nothing is kept. */
@Controller
class GuideController {

    private final Guide guide;

    GuideController(Guide guide) {
        this.guide = guide;
    }

    @GetMapping({"/vagledning", "/en/vagledning"})
    String page(@ModelAttribute("site") SiteFrame site, HttpServletRequest request, Model model) {
        GuideStep step = guide.at(GuideAddress.answers(request));
        model.addAttribute("site", site.withQuery(GuideAddress.query(step.answers())));
        model.addAttribute("step", step);
        model.addAttribute("given", step.given().stream().map(Given::of).toList());
        return "site/guide";
    }

    /** @param change the query that leads back to the question */
    record Given(GuideQuestion question, GuideOption option, String change) {

        static Given of(GuideStep.Given given) {
            return new Given(given.question(), given.option(), GuideAddress.query(given.before()));
        }
    }
}

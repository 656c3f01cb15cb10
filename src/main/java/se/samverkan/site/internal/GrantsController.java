package se.samverkan.site.internal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverkan.programmes.SchemeDetails;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.NotFound;
import se.samverkan.site.SiteFrame;

@Controller
class GrantsController {

    private final Schemes schemes;
    private final GrantOverview grants;

    GrantsController(Schemes schemes, GrantOverview grants) {
        this.schemes = schemes;
        this.grants = grants;
    }

    @GetMapping({"/bidrag", "/en/bidrag"})
    String list(Model model) {
        model.addAttribute("open", grants.openCalls());
        model.addAttribute("committees", grants.byCommittee());
        return "site/grants";
    }

    @GetMapping({"/bidrag/{slug}", "/en/bidrag/{slug}"})
    String page(@ModelAttribute("site") SiteFrame site, @PathVariable String slug, Model model) {
        SchemeDetails scheme = schemes.bySlug(slug).orElseThrow(NotFound::new);
        List<CallView> calls = grants.calls(scheme);
        model.addAttribute("scheme", scheme);
        model.addAttribute("description", site.text(scheme.summary()));
        model.addAttribute("committee", grants.committee(scheme).name());
        model.addAttribute("calls", calls);
        model.addAttribute("open", calls.stream().anyMatch(CallView::open));
        return "site/grant";
    }
}

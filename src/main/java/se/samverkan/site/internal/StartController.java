package se.samverkan.site.internal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.samverkan.municipality.CitedFacts;
import se.samverkan.municipality.CitedFigure;
import se.samverkan.partnerships.PartnershipSearch;
import se.samverkan.partnerships.PublishedPartnerships;

@Controller
class StartController {

    private static final int LATEST = 3;
    private static final PartnershipSearch NEWEST = new PartnershipSearch("", null, null, null, null, 0, LATEST);

    private final GrantOverview grants;
    private final PublishedPartnerships partnerships;
    private final CitedFacts facts;

    StartController(GrantOverview grants, PublishedPartnerships partnerships, CitedFacts facts) {
        this.grants = grants;
        this.partnerships = partnerships;
        this.facts = facts;
    }

    @GetMapping({"/", "/en"})
    String start(Model model) {
        model.addAttribute("calls", grants.openCalls());
        model.addAttribute("partnerships", partnerships.search(NEWEST).rows());
        model.addAttribute("figures", ofLatestYear(facts.figures()));
        return "site/start";
    }

    private static List<CitedFigure> ofLatestYear(List<CitedFigure> figures) {
        int latest = figures.stream().mapToInt(CitedFigure::year).max().orElse(0);
        return figures.stream().filter(figure -> figure.year() == latest).toList();
    }
}

package se.samverkan.site.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        model.addAttribute("figures", latestOfEachKind(facts.figures()));
        return "site/start";
    }

    /** A document that gives an amount for several years gives it once; it belongs beside the others all the same. */
    private static List<CitedFigure> latestOfEachKind(List<CitedFigure> figures) {
        Map<String, CitedFigure> latest = new TreeMap<>();
        figures.forEach(figure ->
                latest.merge(figure.kind(), figure, (one, other) -> one.year() >= other.year() ? one : other));
        return List.copyOf(latest.values());
    }
}

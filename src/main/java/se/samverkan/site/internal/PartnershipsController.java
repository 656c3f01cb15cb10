package se.samverkan.site.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.samverkan.partnerships.PublishedPage;
import se.samverkan.partnerships.PublishedPartnership;
import se.samverkan.partnerships.PublishedPartnerships;
import se.samverkan.shared.NotFound;
import se.samverkan.site.SiteFrame;

@Controller
class PartnershipsController {

    private final PublishedPartnerships partnerships;

    PartnershipsController(PublishedPartnerships partnerships) {
        this.partnerships = partnerships;
    }

    @GetMapping({"/partnerskap", "/en/partnerskap"})
    ModelAndView list(@ModelAttribute("site") SiteFrame site, HttpServletRequest request) {
        PartnershipQuery query = PartnershipQuery.of(request::getParameter);
        PublishedPage found = partnerships.search(query.search(PartnershipList.SIZE));
        PartnershipList list = PartnershipList.of(query, found, site.locale());
        if (list.paging().isPastTheEnd()) {
            int last = list.paging().pages() - 1;
            return to(site.path() + query.onPage(last).queryString(), HttpStatus.FOUND);
        }
        return new ModelAndView("site/partnerships")
                .addObject("site", site.withQuery(query.queryString()))
                .addObject("list", list);
    }

    @GetMapping({"/partnerskap/{slug}", "/en/partnerskap/{slug}"})
    ModelAndView page(@ModelAttribute("site") SiteFrame site, @PathVariable String slug) {
        PublishedPartnership partnership = PartnershipAddress.number(slug).stream()
                .boxed()
                .flatMap(number -> partnerships.byNumber(number).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!slug.equals(partnership.slug())) {
            return to(site.url("/partnerskap/" + partnership.slug()), HttpStatus.MOVED_PERMANENTLY);
        }
        return new ModelAndView("site/partnership")
                .addObject("partnership", partnership)
                .addObject("description", partnership.purpose());
    }

    private static ModelAndView to(String address, HttpStatus status) {
        RedirectView redirect = new RedirectView(address);
        redirect.setStatusCode(status);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}

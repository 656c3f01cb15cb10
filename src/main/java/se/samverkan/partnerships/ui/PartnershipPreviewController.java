package se.samverkan.partnerships.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverkan.access.CurrentUser;
import se.samverkan.partnerships.PartnershipId;
import se.samverkan.partnerships.Partnerships;
import se.samverkan.partnerships.PublishedPartnership;
import se.samverkan.shared.NotFound;

/** The public page of a partnership before it is public, for staff. */
@Controller
class PartnershipPreviewController {

    private final Partnerships partnerships;
    private final CurrentUser user;

    PartnershipPreviewController(Partnerships partnerships, CurrentUser user) {
        this.partnerships = partnerships;
        this.user = user;
    }

    /** Missing, too, for whoever is not staff: nobody learns here which drafts there are. */
    @GetMapping("/forhandsvisning/partnerskap/{id}")
    String preview(@PathVariable String id, Model model, HttpServletResponse response) {
        if (!user.isStaff()) {
            throw new NotFound();
        }
        PublishedPartnership partnership = id(id).flatMap(partnerships::preview).orElseThrow(NotFound::new);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("p", partnership);
        model.addAttribute("preview", true);
        return "site/partnership-preview";
    }

    private static Optional<PartnershipId> id(String typed) {
        try {
            return Optional.of(new PartnershipId(UUID.fromString(typed)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

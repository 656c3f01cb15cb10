package se.samverkan.site.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.samverkan.municipality.MunicipalityProfile;
import se.samverkan.site.SiteFrame;
import se.samverkan.site.SitePath;

@Component
class SiteFrames {

    private final MunicipalityProfile municipality;
    private final String baseUrl;
    private final boolean demo;

    SiteFrames(
            MunicipalityProfile municipality,
            @Value("${samverkan.base-url}") String baseUrl,
            @Value("${samverkan.demo:false}") boolean demo) {
        this.municipality = municipality;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.demo = demo;
    }

    SiteFrame of(HttpServletRequest request) {
        SitePath path = SitePath.of(request);
        String other = path.inOtherLanguage() + keptQuery(path, request);
        return new SiteFrame(municipality, path.locale(), other, path.value(), baseUrl, demo);
    }

    String baseUrl() {
        return baseUrl;
    }

    /** Account pages carry their token along; a cached page must not show one reader's query to the next. */
    private static String keptQuery(SitePath path, HttpServletRequest request) {
        return path.isAccountPage() && request.getQueryString() != null ? "?" + request.getQueryString() : "";
    }
}

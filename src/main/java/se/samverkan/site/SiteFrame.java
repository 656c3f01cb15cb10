package se.samverkan.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.samverkan.municipality.MunicipalityProfile;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.Money;
import se.samverkan.shared.SwedishTime;

/**
 * What the layout of every page needs, as model attribute {@code site}, and how values are written in the page's
 * language.
 *
 * @param path the address of this page, without query
 * @param baseUrl the canonical address of the portal, without a slash at the end
 */
public record SiteFrame(
        MunicipalityProfile municipality,
        Locale locale,
        String otherLanguageUrl,
        String path,
        String baseUrl,
        boolean demo) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    public SiteFrame withQuery(String query) {
        return new SiteFrame(municipality, locale, otherLanguageUrl + query, path, baseUrl, demo);
    }

    public boolean english() {
        return new SitePath(path).english();
    }

    public String language() {
        return locale.getLanguage();
    }

    /** The address of a page in this page's language: "/bidrag" leads to "/en/bidrag" from an English page. */
    public String url(String swedishPath) {
        return english() ? new SitePath(swedishPath).inEnglish() : swedishPath;
    }

    public boolean at(String swedishPath) {
        return new SitePath(path).isBelow(swedishPath);
    }

    public boolean indexed() {
        return new SitePath(path).isPublicPage();
    }

    public String canonical() {
        return baseUrl + path;
    }

    public String swedishAddress() {
        return baseUrl + new SitePath(path).inSwedish();
    }

    public String englishAddress() {
        return baseUrl + new SitePath(path).inEnglish();
    }

    /** What both parties contribute, as a reader follows it: year by year, the municipality first. */
    public List<ContributionLine> byYear(List<ContributionLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt(ContributionLine::year).thenComparing(ContributionLine::party))
                .toList();
    }

    public String text(LocalText text) {
        return text.in(locale);
    }

    public String date(LocalDate date) {
        return SwedishTime.date(date, locale);
    }

    public String date(Instant instant) {
        return SwedishTime.date(instant, locale);
    }

    public String money(BigDecimal kronor) {
        return new Money(kronor).format(locale);
    }

    public boolean inMillions(BigDecimal kronor) {
        return kronor.compareTo(MILLION) >= 0
                && kronor.movePointLeft(6).stripTrailingZeros().scale() <= 1;
    }

    /** "43,6" for 43 600 000. */
    public String millions(BigDecimal kronor) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(kronor.movePointLeft(6));
    }
}

package se.samverkan.site.internal;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

/** Both run inside the security chain, which says what a page may load. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    /** Mail programs and people add slashes; one page keeps one address. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> siteAddresses() {
        UrlHandlerFilter filter = UrlHandlerFilter.trailingSlashHandler(
                        "/en/**",
                        "/partnerskap/**",
                        "/bidrag/**",
                        "/vagledning/",
                        "/om/",
                        "/integritet/",
                        "/tillganglighet/")
                .redirect(HttpStatus.MOVED_PERMANENTLY)
                .build();
        return inOrder(filter, 1);
    }

    @Bean
    FilterRegistrationBean<PageCache> sitePageCache() {
        return inOrder(new PageCache(Ticker.systemTicker()), 2);
    }

    private static <T extends Filter> FilterRegistrationBean<T> inOrder(T filter, int order) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}

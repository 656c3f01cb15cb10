package se.samverkan.access.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import se.samverkan.access.internal.Standings;

/**
 * Two faces, two chains: sessions for the app and the account pages, none for the site. Method security makes the
 * services refuse what the screens merely hide.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {

    private static final String SIGN_IN = "/konto/logga-in";
    private static final String[] ACCOUNT_PAGES = {"/konto/**", "/en/konto/**"};
    private static final String[] SIGNED_IN = {"/filer/**", "/forhandsvisning/**"};
    private static final RequestMatcher APP = pathPattern("/app/**");

    /**
     * The sign-in page is not given to Vaadin's configurer as its login view: it would look for it below /app/, and
     * take the protection against forged requests from it.
     */
    @Bean
    @Order(1)
    @SuppressWarnings("NullAway") // null is how the request cache is told to match without a parameter
    SecurityFilterChain withSessions(
            HttpSecurity http,
            Sessions sessions,
            Standings standings,
            VaadinDefaultRequestCache requests,
            NavigationAccessControl navigation)
            throws Exception {
        navigation.setLoginView(SIGN_IN);
        HttpSessionRequestCache remembered = new HttpSessionRequestCache();
        remembered.setMatchingRequestParameterName(null);
        requests.setDelegateRequestCache(remembered);
        requests.ignoreRequests(new NegatedRequestMatcher(APP));
        SimpleUrlLogoutSuccessHandler toSite = new SimpleUrlLogoutSuccessHandler();
        toSite.setRedirectStrategy(new UidlRedirectStrategy());

        http.securityMatcher("/app/**", "/konto/**", "/en/konto/**", "/filer/**", "/forhandsvisning/**")
                .securityContext(context -> context.securityContextRepository(sessions.repository()))
                .addFilterAfter(new StandingFilter(standings, sessions), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requested -> requested
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(ACCOUNT_PAGES)
                        .permitAll()
                        .requestMatchers(SIGNED_IN)
                        .authenticated())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.anyRequest(AuthorizedUrl::authenticated))
                .logout(logout -> logout.logoutUrl("/konto/logga-ut")
                        .deleteCookies("samverkan")
                        .logoutSuccessHandler(toSite))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new ExpiredPageHandler())
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                HandlerHelper::isNonHtmlInitiatedRequest)
                        .defaultAuthenticationEntryPointFor(new SignInEntryPoint(SIGN_IN), request -> true))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .addHeaderWriter(policyFor(APP, ContentPolicies.APP))
                        .addHeaderWriter(policyFor(new NegatedRequestMatcher(APP), ContentPolicies.SITE)));
        return http.build();
    }

    /** Everything else is read without a session, a cookie or a right; nothing here can be changed. */
    @Bean
    @Order(2)
    SecurityFilterChain withoutSessions(HttpSecurity http) throws Exception {
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(RequestCacheConfigurer::disable)
                .authorizeHttpRequests(requested -> requested
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicies.SITE)));
        return http.build();
    }

    /** Persons are checked by {@code SignIn}; without this bean Spring Boot would invent a user with a password. */
    @Bean
    AuthenticationManager nobodyElse() {
        return authentication -> {
            throw new ProviderNotFoundException("Persons sign in at " + SIGN_IN);
        };
    }

    private static DelegatingRequestMatcherHeaderWriter policyFor(RequestMatcher pages, String policy) {
        return new DelegatingRequestMatcherHeaderWriter(pages, new ContentSecurityPolicyHeaderWriter(policy));
    }
}

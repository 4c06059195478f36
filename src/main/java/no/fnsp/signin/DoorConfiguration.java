package no.fnsp.signin;

import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.List;
import no.fnsp.desk.Door;
import no.fnsp.ratelimit.Limits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** The filters in front of the desk, and of nothing else: readers of the sites never meet a session or a cookie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Providers.class)
class DoorConfiguration {

    static final String COOKIE = "fnsp-desk";

    /** Over https its name makes browsers refuse it from another host, from a subdomain and over http. */
    static final String HTTPS_COOKIE = "__Host-fnsp";

    /** How long we remember a browser that has only looked at the door. */
    private static final Duration STRANGERS = Duration.ofMinutes(30);

    // After the filter that lets the desk be on the platform's own host only.
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<Filter> deskWithoutDatabase(Refusals refusals) {
        return inFrontOfTheDesk(new DatabaseAway(refusals), FIRST);
    }

    @Bean
    FilterRegistrationBean<Filter> deskTries(Limits limits, Refusals refusals) {
        return inFrontOfTheDesk(new TooManyTries(limits, refusals), FIRST + 5);
    }

    @Bean
    FilterRegistrationBean<Filter> deskSessions(
            JdbcIndexedSessionRepository sessions, @Value("${fnsp.public-scheme}") String scheme) {
        sessions.setDefaultMaxInactiveInterval(STRANGERS);
        SessionRepository<? extends Session> kept = sessions;
        var ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookie(scheme.equals("https")));
        var filter = new SessionRepositoryFilter<>(kept);
        filter.setHttpSessionIdResolver(ids);
        return inFrontOfTheDesk(filter, FIRST + 10);
    }

    private static CookieSerializer cookie(boolean https) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(https ? HTTPS_COOKIE : COOKIE);
        cookie.setUseSecureCookie(https);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    FilterRegistrationBean<Filter> deskThreshold(Door door, Refusals refusals, ApplicationAvailability here) {
        var proof = new CsrfFilter(new HttpSessionCsrfTokenRepository());
        proof.setRequireCsrfProtectionMatcher(new AndRequestMatcher(
                CsrfFilter.DEFAULT_CSRF_MATCHER, request -> !Threshold.isNoticeOfDirectory(request)));
        proof.setAccessDeniedHandler((request, response, denied) -> refusals.oldForm(request, response));
        List<Filter> filters = List.of(new Threshold(door, refusals, () -> isReady(here)), proof);
        var proxy = new FilterChainProxy(new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, filters));
        proxy.setRequestRejectedHandler((request, response, rejected) -> refusals.unreadable(request, response));
        proxy.afterPropertiesSet();
        return inFrontOfTheDesk(proxy, FIRST + 20);
    }

    /** Once the first content is taken in, and the example users are made. */
    private static boolean isReady(ApplicationAvailability here) {
        return here.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
    }

    private static FilterRegistrationBean<Filter> inFrontOfTheDesk(Filter filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setUrlPatterns(List.of("/desk", "/desk/*"));
        registration.setOrder(order);
        return registration;
    }
}

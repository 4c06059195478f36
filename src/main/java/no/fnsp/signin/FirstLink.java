package no.fnsp.signin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fnsp.identity.FirstAdministrator;
import no.fnsp.identity.Permits;
import no.fnsp.store.DatabaseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code --fnsp.first-administrator='Kari Nordmann <kari@example.no>'}: while nobody can administer the installation, each start writes a
 * link in its log that lets this person choose a password. Afterwards it does nothing, so it may stay among the settings.
 */
@Component
@ConditionalOnProperty("fnsp.first-administrator")
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstLink implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstLink.class);
    private static final Pattern PERSON = Pattern.compile("\\s*([^<>]+?)\\s*<\\s*([^<>@\\s]+@[^<>@\\s]+)\\s*>\\s*");

    private final String person;
    private final String origin;
    private final FirstAdministrator first;
    private final Permits permits;
    private final DatabaseClock clock;

    FirstLink(
            @Value("${fnsp.first-administrator}") String person,
            @Value("${fnsp.public-scheme}://${fnsp.platform-host}") String origin,
            @Value("${server.port}") int port,
            FirstAdministrator first,
            Permits permits,
            DatabaseClock clock) {
        this.person = person;
        this.origin = origin.endsWith("//localhost") ? origin + ":" + port : origin;
        this.first = first;
        this.permits = permits;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Matcher parts = PERSON.matcher(person);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "fnsp.first-administrator is a name and an address, as in: Kari Nordmann <kari@example.no>");
        }
        first.invite(permits.atTheDoor(), parts.group(1), parts.group(2), clock.now())
                .ifPresent(made -> log.warn(
                        "Nobody can administer this installation yet. {} can within three days, after this link: {}/desk/invitation/{}",
                        parts.group(1),
                        origin,
                        made.token()));
    }
}

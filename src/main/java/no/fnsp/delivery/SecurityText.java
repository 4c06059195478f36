package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom to tell of a hole, on every host (RFC 9116): those who run the installation, or else the hospital itself. */
@Controller
class SecurityText {

    private static final String PATH = "/.well-known/security.txt";

    /** Always half a year ahead, so that a copy somebody kept says itself when it is too old. */
    private static final Duration HOLDS = Duration.ofDays(182);

    private final List<String> contacts;
    private final String policy;
    private final Sites sites;
    private final Platform platform;
    private final DatabaseClock clock;

    SecurityText(
            @Value("${fnsp.security.contact}") List<String> contacts,
            @Value("${fnsp.security.policy}") String policy,
            Sites sites,
            Platform platform,
            DatabaseClock clock) {
        this.contacts = List.copyOf(contacts);
        this.policy = policy;
        this.sites = sites;
        this.platform = platform;
        this.clock = clock;
    }

    @GetMapping("/security.txt")
    void old(HttpServletResponse response) {
        Answer.leadTo(response, PATH);
    }

    @GetMapping(PATH)
    void text(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.by(request);
        List<String> whom = platform.is(asked) ? contacts : contacts(asked);
        if (whom.isEmpty()) {
            platform.unknownHost(request, response);
            return;
        }
        var text = new StringBuilder();
        whom.forEach(contact -> text.append("Contact: ").append(uri(contact)).append('\n'));
        Instant expires = clock.now().plus(HOLDS).truncatedTo(ChronoUnit.DAYS);
        text.append("Expires: ").append(expires).append('\n');
        text.append("Preferred-Languages: no, en\n");
        text.append("Canonical: https://").append(asked.host()).append(PATH).append('\n');
        if (!policy.isEmpty()) {
            text.append("Policy: ").append(policy).append('\n');
        }
        Answer.text(response, "text/plain;charset=utf-8", text.toString());
    }

    private List<String> contacts(Asked asked) {
        Optional<Sites.Reached> reached = sites.reached(asked.host(), "/");
        return reached.isEmpty() || !contacts.isEmpty()
                ? reached.map(known -> contacts).orElse(List.of())
                : Optional.of(reached.get().site().settings().contact().email())
                        .filter(email -> !email.isEmpty())
                        .map(List::of)
                        .orElse(List.of());
    }

    private static String uri(String contact) {
        return contact.contains("@") && !contact.startsWith("mailto:") ? "mailto:" + contact : contact;
    }
}

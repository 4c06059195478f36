package no.fnsp.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.eclipse.rdf4j.model.Model;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts the catalogue together: what {@code catalogue.json} lists, as far as it is served here, and when each was last touched. */
@Component
@EnableConfigurationProperties(Publisher.class)
class Catalogue {

    private final Listed listed = read();
    private final Served served;
    private final Touched touched;
    private final Publisher publisher;
    private final Sites sites;

    Catalogue(Served served, Touched touched, Publisher publisher, Sites sites) {
        this.served = served;
        this.touched = touched;
        this.publisher = publisher;
        this.sites = sites;
    }

    /** @param origin of the platform's own host */
    Model at(String origin, Instant now) {
        var written = new Statements(origin, publisher, contact(now));
        Map<String, Instant> last = touched.last(kinds());
        List<Listed.Dataset> datasets = listed.datasets().stream()
                .filter(one -> one.distributions().stream().anyMatch(this::isServed))
                .toList();
        written.catalogue(listed.catalogue(), last.values().stream().max(Instant::compareTo));
        for (Listed.Dataset one : datasets) {
            written.dataset(
                    one,
                    one.distributions().stream().filter(this::isServed).toList(),
                    one.scopes().stream()
                            .filter(last::containsKey)
                            .map(last::get)
                            .max(Instant::compareTo));
        }
        Set<String> told = datasets.stream().map(Listed.Dataset::key).collect(Collectors.toSet());
        listed.services().stream()
                .filter(one -> served.is(one.description()))
                .forEach(one -> written.service(one, told));
        return written.model();
    }

    private boolean isServed(Listed.Distribution distribution) {
        return served.is(distribution.path());
    }

    private Set<String> kinds() {
        var kinds = new HashSet<String>();
        listed.datasets().forEach(one -> kinds.addAll(one.scopes()));
        return kinds;
    }

    private String contact(Instant now) {
        return publisher.email().isEmpty()
                ? sites.find(Site.NATIONAL_BASE, now)
                        .map(base -> base.settings().contact().email())
                        .orElse("")
                : publisher.email();
    }

    private static Listed read() {
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream("/api/catalogue.json"))) {
            return JsonMapper.builder().build().readValue(in, Listed.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

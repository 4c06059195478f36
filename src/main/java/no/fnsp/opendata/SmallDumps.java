package no.fnsp.opendata;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import no.fnsp.bulk.Resource;
import no.fnsp.site.Sites;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The resources that are a few thousand short lines: written anew each time, page by page. */
@Configuration(proxyBeanMethods = false)
class SmallDumps {

    private static final int PAGE = 500;

    @Bean
    Resource siteDump(Sites sites) {
        return new Small<>(
                "sites",
                (after, at) -> after.isEmpty()
                        ? sites.all(at).stream().map(SiteItem::of).toList()
                        : List.of(),
                SiteItem::key);
    }

    @Bean
    Resource organisationDump(Organisations organisations) {
        var all = new Organisations.Wanted("", "", "");
        return new Small<>(
                "organisations",
                (after, at) -> organisations.of(all, new Cursor(after), PAGE, at),
                one -> one.id().toString());
    }

    @Bean
    Resource treatmentDump(Treatments treatments) {
        return new Small<>(
                "treatments",
                (after, at) -> treatments.of(Narrowed.ALL, new Cursor(after), PAGE, at),
                one -> one.treatment().toString());
    }

    /** The next items after the one with this key; empty when there are no more. */
    private interface Reading<T> {

        List<T> after(String key, Instant at);
    }

    private record Small<T>(String name, Reading<T> reading, Function<T, String> key) implements Resource {

        @Override
        public List<String> parts(Instant at) {
            return List.of("all");
        }

        @Override
        public From write(String part, Instant at, Lines lines) throws IOException {
            for (List<T> page = reading.after("", at);
                    !page.isEmpty();
                    page = reading.after(key.apply(page.getLast()), at)) {
                for (T one : page) {
                    lines.add(Answers.json(one));
                }
            }
            return From.anew();
        }
    }
}

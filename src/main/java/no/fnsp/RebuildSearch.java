package no.fnsp;

import java.util.Arrays;
import no.fnsp.indexing.Making;
import no.fnsp.indexing.Progress;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.NestedExceptionUtils;

/**
 * {@code --fnsp.rebuild-search}: makes the search index of a data directory anew and tells how far it has come. A platform that runs on
 * the directory goes on asking the old one, and takes the new one by itself when it is whole.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        value = {
            "no.fnsp.store",
            "no.fnsp.journal",
            "no.fnsp.html",
            "no.fnsp.identity",
            "no.fnsp.organisation",
            "no.fnsp.site",
            "no.fnsp.media",
            "no.fnsp.content",
            "no.fnsp.fact",
            "no.fnsp.placement",
            "no.fnsp.sharing",
            "no.fnsp.approval",
            "no.fnsp.critical",
            "no.fnsp.notice",
            "no.fnsp.study",
            "no.fnsp.event",
            "no.fnsp.paper",
            "no.fnsp.staff",
            "no.fnsp.outside",
            "no.fnsp.vacancy",
            "no.fnsp.waiting",
            "no.fnsp.helsenorge",
            "no.fnsp.kept",
            "no.fnsp.page",
            "no.fnsp.composing",
            "no.fnsp.search",
            "no.fnsp.indexing"
        })
class RebuildSearch {

    static boolean isAskedFor(String[] args) {
        return Arrays.asList(args).contains("--fnsp.rebuild-search");
    }

    /** Returns what the process should end with. */
    static int run(String[] args) {
        try {
            long pages = make(args);
            System.out.println("The search index is made: " + pages + " pages can be found. It is asked from now on.");
            return 0;
        } catch (RuntimeException problem) {
            System.err.println("The search index could not be made. "
                    + NestedExceptionUtils.getMostSpecificCause(problem).getMessage());
            return 1;
        }
    }

    private static long make(String[] args) {
        var application = new SpringApplicationBuilder(RebuildSearch.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.log-startup-info=false",
                        "spring.main.lazy-initialization=true",
                        "fnsp.search.follow=false",
                        "logging.level.root=OFF",
                        "logging.level.no.fnsp=WARN");
        try (var context = application.run(args)) {
            return context.getBean(Making.class).make(new OnTheConsole());
        }
    }

    /** A line for each site. */
    private static final class OnTheConsole implements Progress {
        @Override
        public void at(int sites, int all, long pages) {
            System.out.println("Site " + sites + " of " + all + ", " + pages + " pages");
        }
    }
}

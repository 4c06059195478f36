package no.fnsp.orderdesk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.ordering.Replacing;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cards of the first page that are about what was asked for. */
@Configuration(proxyBeanMethods = false)
class OrderTasks {

    private final Sites sites;
    private final OrdersWaiting waiting;

    OrderTasks(Sites sites, OrdersWaiting waiting) {
        this.sites = sites;
        this.waiting = waiting;
    }

    /** What one card shows. */
    private interface Lines {
        List<OrdersWaiting.Line> of(Desk desk, Instant now);
    }

    private record Card(String key, int place, Lines lines) implements TaskSource {
        @Override
        public List<Task> of(Desk desk, Instant now) {
            return lines.of(desk, now).stream()
                    .map(line -> new Task(
                            title(desk, line),
                            "/desk/sites/" + line.page(),
                            desk.words()
                                    .get(
                                            "orders.task.detail",
                                            line.site(),
                                            desk.frame("").day(line.since())),
                            false))
                    .toList();
        }

        private static String title(Desk desk, OrdersWaiting.Line line) {
            String title = line.title().isEmpty() ? desk.words().get("document.untitled") : line.title();
            return line.what().isEmpty() ? title : desk.words().get("orders.one." + line.what()) + ": " + title;
        }
    }

    @Bean
    TaskSource undecidedOrders() {
        return new Card("orders", 30, (desk, now) -> decides(desk, now) ? waiting.undecided(now) : List.of());
    }

    @Bean
    TaskSource orderQuestions() {
        return new Card(
                "order-questions",
                31,
                (desk, now) -> waiting.askedBack(desk.editor().id(), own(desk, Right.ADOPT, now), now));
    }

    @Bean
    TaskSource textsToWrite() {
        return new Card("texts-to-write", 32, (desk, now) -> waiting.toWrite(own(desk, Right.EDIT, now), now));
    }

    @Bean
    TaskSource endedVariants() {
        return new Card("ended-variants", 33, (desk, now) -> waiting.endedVariants(own(desk, Right.ADOPT, now), now));
    }

    @Bean
    TaskSource replacedTexts(Replacing replacing) {
        return new Card(
                "replaced-texts",
                34,
                (desk, now) -> replacing.waitingOn(own(desk, Right.ADOPT, now), now).stream()
                        .limit(20)
                        .flatMap(one -> sites.withId(one.site(), now).stream()
                                .map(site -> new OrdersWaiting.Line(
                                        one.title(),
                                        site.key() + "/replaced",
                                        site.settings().shortName(),
                                        one.since(),
                                        "")))
                        .toList());
    }

    private boolean decides(Desk desk, Instant now) {
        return sites.find(Site.NATIONAL_BASE, now)
                .map(base -> desk.editor().may(Right.NATIONAL, spot(base)))
                .orElse(false);
    }

    private static Spot spot(Site site) {
        return new Spot(site.id(), site.settings().region(), "/");
    }

    /** Sites they were given themselves: what waits for every hospital in the country is nobody's task. */
    private List<UUID> own(Desk desk, Right right, Instant now) {
        return sites.all(now).stream()
                .filter(site -> desk.editor().may(right, spot(site)))
                .map(Site::id)
                .filter(desk.editor().singleSites()::contains)
                .toList();
    }
}

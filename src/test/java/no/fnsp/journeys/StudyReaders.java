package no.fnsp.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.slf4j.LoggerFactory;

/** Readers of every hospital in the country, and what they see of one study. */
final class StudyReaders {

    private static final String TREATMENT = "/behandlinger/mandeloperasjon";
    private static final String OPEN_ABOUT_IT = "/kliniske-studier?status=apen&behandling=mandeloperasjon";
    private static final List<String> TREATING = List.of("helse-bergen.no", "unn.no");

    /** Far longer than it takes: whoever waits this long has found that it does not come. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final FrontDoor readers;
    private final String title;

    StudyReaders(FrontDoor readers, String title) {
        this.readers = readers;
        this.title = title;
    }

    /** Every site's list, and every treatment page that is about the same on the sites that have one; how long it took stands in the output. */
    void find_it_on_every_site_and_beside_the_treatment(List<Site> all) {
        assertThat(all).hasSizeGreaterThanOrEqualTo(52);
        Map<String, BooleanSupplier> places = new LinkedHashMap<>();
        all.forEach(site -> places.put(site.key(), () -> isListed(site)));
        TREATING.forEach(host -> places.put(host + TREATMENT, () -> isCounted(host)));
        var rounds = new AtomicInteger();
        long published = System.nanoTime();
        await().atMost(LIMIT)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    places.values().removeIf(BooleanSupplier::getAsBoolean);
                    rounds.incrementAndGet();
                    assertThat(places.keySet()).as("where it does not show yet").isEmpty();
                });
        LoggerFactory.getLogger(getClass())
                .info(
                        "A published study was on {} sites and {} treatment pages {} ms after it was published, asked for one after another, {} times round",
                        all.size(),
                        TREATING.size(),
                        Duration.ofNanos(System.nanoTime() - published).toMillis(),
                        rounds.get());
    }

    private boolean isListed(Site site) {
        String list = site.address(site.mainLanguage(), "/kliniske-studier");
        return !readers.get(site.host(), list)
                .page()
                .select("main a:contains(" + title + ")")
                .isEmpty();
    }

    private boolean isCounted(String host) {
        Elements card = readers.get(host, TREATMENT).page().select("main .aside-card:has(a[href*=/kliniske-studier])");
        return card.select("a").attr("href").equals(OPEN_ABOUT_IT)
                && readers.get(host, OPEN_ABOUT_IT)
                        .page()
                        .select("main h3")
                        .text()
                        .contains(title);
    }

    String read_all_of_it() {
        Document own =
                readers.get("helse-bergen.no", "/kliniske-studier?kategori=ore").page();
        assertThat(own.select("main section").first().text()).contains("Hos Helse Bergen", title);
        assertThat(own.select("[role=status]").text()).startsWith("Viser");
        String address = own.select("main a:contains(" + title + ")").attr("href");
        Document page = readers.get("unn.no", address).page();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://helse-bergen.no/nb" + address);
        assertThat(page.select("main h1").text()).isEqualTo(title);
        assertThat(page.select("main").text()).contains("Studiesjukepleiar", "765432", "Tar imot deltakere");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("MedicalTrial", "https://schema.org/Recruiting");
        assertThat(page.select("main a[href$=" + TREATMENT + "]")).isNotEmpty();
        assertThat(readers.get("helse-bergen.no", "/sitemap.xml").body()).contains("https://helse-bergen.no" + address);
        assertThat(readers.get("unn.no", "/sitemap.xml").body()).doesNotContain(address);
        assertThat(readers.get("localhost", "/api/kliniske-studier").body()).contains(title);
        return address;
    }

    void see_it_counted_no_more() {
        for (String host : TREATING) {
            await().atMost(LIMIT).until(() -> !isCounted(host));
            assertThat(readers.get(host, OPEN_ABOUT_IT).page().select("main").text())
                    .as(host)
                    .doesNotContain(title);
        }
    }

    void still_read_it(String address, String status, String told) {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(readers.get("unn.no", "/kliniske-studier?status=" + status)
                                .page()
                                .select("main a:contains(" + title + ")")
                                .attr("href"))
                        .isEqualTo(address));
        assertThat(readers.get("unn.no", address).page().select("main").text())
                .contains(told, "Vi undersøker hva som lindrer best.");
    }

    void see_it_listed_only_when_asked_for(Site site) {
        await().atMost(LIMIT).until(() -> !isListed(site));
    }
}

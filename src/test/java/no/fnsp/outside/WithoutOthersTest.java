package no.fnsp.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import no.fnsp.composing.Found;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.content.Details;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.fact.FactDesk;
import no.fnsp.html.PageRenderer;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.jobs.Job;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.site.Site;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody has said where others are, as on a new installation: nobody is asked, and readers get links. */
@EmptyInstallation
class WithoutOthersTest {

    @Autowired
    Doors doors;

    @Autowired
    Sources sources;

    @Autowired
    RefreshJob job;

    @Autowired
    FactDesk desk;

    @Autowired
    Documents documents;

    @Autowired
    Editions editions;

    @Autowired
    Placements placements;

    @Autowired
    Permits permits;

    @Autowired
    Pages pages;

    @Autowired
    PageRenderer renderer;

    @Autowired
    OutsideHealth health;

    @Autowired
    Gauges gauges;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void every_source_is_off_and_none_waits_to_be_asked() {
        assertThat(sources.all()).extracting(Source::key).containsExactly("helsenorge", "nav", "waiting");
        assertThat(sources.all()).allMatch(source -> doors.way(source.key()) == Doors.Way.OFF);
        assertThat(job.run(permits.forJob(RefreshJob.NAME), "nav")).isInstanceOf(Job.Next.Done.class);
        assertThat(job.run(permits.forJob(RefreshJob.NAME), "finnes ikke at once"))
                .isInstanceOf(Job.Next.Done.class);
        assertThat(db.sql("select count(*) from jobs.scheduled where task_name = :name")
                        .param("name", RefreshJob.NAME)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        assertThat(health.health().getDetails()).containsOnlyKeys("helsenorge", "nav", "waiting");
        var registry = new SimpleMeterRegistry();
        gauges.bindTo(registry);
        assertThat(registry.get("fnsp.outside.failed")
                        .tag("source", "nav")
                        .gauge()
                        .value())
                .isZero();
        assertThat(registry.get("fnsp.outside.age").tag("source", "nav").gauge().value())
                .isNaN();
        assertThat(registry.get("fnsp.outside.open")
                        .tag("source", "nav")
                        .gauge()
                        .value())
                .isZero();
    }

    @Test
    void readers_get_links() {
        Site site = desk.site("uten-andre.no");
        assertThat(Jsoup.parse(html(site, "/ledige-stillinger")).select(".vacancy-links a"))
                .hasSize(1);
        treatment(site);
        var page = Jsoup.parse(html(site, "/behandlinger/hjerte"));
        assertThat(page.select("table.waiting, .aside-card .prose")).isEmpty();
        assertThat(page.select("a[href$=bid=77]")).hasSize(1);
        assertThat(page.select("a[href=https://www.helsenorge.no/sykdom/hjerte]")
                        .text())
                .isEqualTo("Les mer om hjertet (helsenorge.no)");
    }

    private void treatment(Site site) {
        Permit permit = permits.forImporter();
        Document document = documents.open(
                permit, new Document(UUID.randomUUID(), Kind.TREATMENT, site.id(), "hjerte", null, null, null));
        documents.describe(
                permit,
                document,
                Details.NONE.pointingTo(new Details.HelsenorgeLink("Les mer om hjertet", "/sykdom/hjerte"), "77"),
                clock.now());
        placements.place(permit, new Placement(site.id(), "/behandlinger/hjerte", document.id(), 0), clock.now());
        var text = new Text("Hjerte", List.of(Markup.clean("Ingress.")), List.of());
        var edition = editions.add(permit, document, Language.NB, text, Editions.Change.first());
        editions.publish(permit, document, edition, Set.of(), clock.now());
    }

    private String html(Site site, String path) {
        var visit = new Visit(
                site, Language.NB, path, Query.NONE, no.fnsp.composing.Outside.PUBLIC, clock.now(), new Trace(), "b1");
        Found.Shown shown = (Found.Shown) pages.find(visit);
        return new String(renderer.render(shown.page()), StandardCharsets.UTF_8);
    }
}

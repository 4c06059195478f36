package no.fnsp.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javax.sql.DataSource;
import no.fnsp.bench.DataSet;
import no.fnsp.bench.House;
import no.fnsp.bench.Size;
import no.fnsp.bench.Statements;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.TestDatabase;
import no.fnsp.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A treatment page costs a few statements, whatever stands on it: none for each link, offer, chapter or node. */
class TreatmentPageStatementsTest {

    private static final int MOST = 12;

    private static House house;

    @BeforeAll
    static void a_country_in_small() throws Exception {
        house = House.on(TestDatabase.url());
        DataSet.fill(house.bean(DataSource.class), Size.SMALL);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void every_treatment_page_of_every_site_issues_few_statements() {
        var sites = house.bean(Sites.class).all(Instant.now());
        for (Site site : sites) {
            for (String path : paths(site)) {
                for (Language language : site.settings().languages()) {
                    for (String sted : new String[] {"", "hovedsykehuset", "nowhere"}) {
                        Answer answer = ask(site, language, path, sted);
                        assertThat(answer.found()).as(path).isInstanceOf(Found.Shown.class);
                        assertThat(answer.noted().count())
                                .as(answer.noted().text())
                                .isLessThanOrEqualTo(MOST);
                    }
                }
            }
        }
    }

    @Test
    void an_address_where_nothing_stands_issues_few_statements() {
        Answer answer = ask(aSite(), Language.NB, "/behandlinger/finnes-ikke", "");
        assertThat(answer.found()).isInstanceOf(Found.Missing.class);
        assertThat(answer.noted().count()).as(answer.noted().text()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void an_old_address_that_leads_on_issues_few_statements() {
        Site site = aSite();
        db().sql("""
                insert into placement.redirect (site, path, document, reason, valid_from)
                select site, '/behandlinger/gammel-adresse', document, 'moved', now()
                from placement.placements where site = :site and path like '/behandlinger/%' limit 1
                """).param("site", site.id()).update();
        Answer answer = ask(site, Language.NB, "/behandlinger/gammel-adresse", "");
        assertThat(answer.found()).isInstanceOf(Found.Elsewhere.class);
        assertThat(answer.noted().count()).as(answer.noted().text()).isLessThanOrEqualTo(MOST);
    }

    private record Answer(Found found, Statements.Noted noted) {}

    private static Answer ask(Site site, Language language, String path, String sted) {
        var pages = house.bean(Pages.class);
        var query = new Query(sted, "", "", 1);
        var visit = new Visit(site, language, path, query, Outside.PUBLIC, Instant.now(), new Trace(), "b1");
        var found = new Found[1];
        var noted = house.statements().during(() -> found[0] = pages.find(visit));
        return new Answer(found[0], noted);
    }

    private static Site aSite() {
        return house.bean(Sites.class).all(Instant.now()).stream()
                .filter(site -> !site.isNationalBase())
                .findFirst()
                .orElseThrow();
    }

    private static java.util.List<String> paths(Site site) {
        return db().sql("select path from placement.placements where site = :site and path like '/behandlinger/%'"
                        + " and valid_until = 'infinity'")
                .param("site", site.id())
                .query(String.class)
                .list();
    }

    private static JdbcClient db() {
        return JdbcClient.create(house.bean(DataSource.class));
    }
}

package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import no.fnsp.ExampleInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a reader meets at the addresses of the sites. */
@ExampleInstallation
class PublicSitesTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String OSLO = "oslo-universitetssykehus.no";
    private static final String BASE = "fellesinnhold.fnsp.nhn.no";

    @LocalServerPort
    int port;

    FrontDoor door;

    @BeforeEach
    void open() {
        door = new FrontDoor(port);
    }

    @Test
    void a_nynorsk_site_lists_nynorsk_titles() {
        var list = door.get(BERGEN, "/behandlinger");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.page().select("html").attr("lang")).isEqualTo("nn");
        assertThat(list.body()).contains("Svangerskapsdiabetes").contains("Blodprøve");
        assertThat(list.body()).contains("href=\"/behandlinger/hofteprotese\"");
    }

    @Test
    void the_platform_lists_52_sites_and_the_one_inside_another() {
        var page = door.get("localhost", "/").page();
        assertThat(page.select("main a[href*=.localhost]")).hasSize(53);
        assertThat(page.text()).contains("Helse Vest").contains("Helse Nord");
    }

    @Test
    void a_site_answers_people_at_a_localhost_name_too() {
        var page = door.get(BERGEN + ".localhost:" + port, "/behandlinger/hofteprotese");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://helse-bergen.no/behandlinger/hofteprotese");
    }

    @Test
    void an_unknown_host_is_answered_with_a_page_that_names_no_tenant() {
        var page = door.get("ukjent.example", "/behandlinger");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body())
                .doesNotContain("helse-")
                .doesNotContain("sykehus")
                .doesNotContain("sjukehus");
    }

    @Test
    void www_leads_to_the_site() {
        var answer = door.get("www." + BERGEN, "/behandlinger?q=hofte");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("https://helse-bergen.no/behandlinger?q=hofte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/behandlinger",
                "/behandlinger/hofteprotese",
                "/avdelinger",
                "/steder",
                "/nyheter",
                "/om-oss"
            })
    void every_fixed_address_stands_in_every_language_of_the_site(String path) {
        for (String prefix : new String[] {"", "/nb", "/en"}) {
            String address = prefix.isEmpty() ? path : prefix + (path.equals("/") ? "" : path);
            var answer = door.get(BERGEN, address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.page().select("html").attr("lang"))
                    .isEqualTo(prefix.isEmpty() ? "nn" : prefix.substring(1));
            assertThat(answer.page().select("h1")).as(address).hasSize(1);
        }
    }

    @Test
    void the_prefix_of_the_main_language_and_a_trailing_slash_lead_to_the_one_address() {
        assertThat(door.get(BERGEN, "/nn/behandlinger").header("Location")).isEqualTo("/behandlinger");
        assertThat(door.get(BERGEN, "/behandlinger/").header("Location")).isEqualTo("/behandlinger");
        assertThat(door.get(BERGEN, "/nb/").header("Location")).isEqualTo("/nb");
        assertThat(door.get(BERGEN, "/nb").status()).isEqualTo(200);
    }

    @Test
    void a_language_the_site_does_not_publish_in_is_not_found() {
        assertThat(door.get(BERGEN, "/smj/behandlinger").status()).isEqualTo(404);
        assertThat(door.get(BERGEN, "/fr/behandlinger").status()).isEqualTo(404);
    }

    @Test
    void a_place_is_picked_and_an_unknown_one_gets_the_picker_and_a_notice() {
        var picked = door.get(BERGEN, "/behandlinger/hofteprotese?sted=kysthospitalet");
        assertThat(picked.status()).isEqualTo(200);
        assertThat(picked.page().select("#oppmote").text()).contains("Kysthospitalet");
        var unknown = door.get(BERGEN, "/behandlinger/hofteprotese?sted=maanen");
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.page().select("#sted a, #sted option, #sted input, #sted button"))
                .isNotEmpty();
        assertThat(unknown.page().select("#sted").text()).contains("Vi fann ikkje staden");
    }

    @Test
    void what_the_site_has_not_adopted_leads_to_the_national_text() {
        String missing = null;
        for (var link : door.get(BASE, "/behandlinger").page().select("a[href^=/behandlinger/]")) {
            if (door.get("sunnaas.no", link.attr("href")).status() == 404) {
                missing = link.attr("href");
                break;
            }
        }
        assertThat(missing).isNotNull();
        var answer = door.get("sunnaas.no", missing);
        assertThat(answer.page().select("a[href=https://" + BASE + missing + "]"))
                .isNotEmpty();
    }

    @Test
    void the_national_base_is_a_site_that_says_it_is_general() {
        var answer = door.get(BASE, "/behandlinger/hofteprotese");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Felles nasjonal tekst");
    }

    @Test
    void every_page_says_that_it_is_an_example_and_sets_no_cookie_and_runs_no_script_but_our_own() {
        for (String path : new String[] {"/", "/behandlinger/hofteprotese", "/nyheter", "/finnes-ikke"}) {
            var answer = door.get(OSLO, path);
            assertThat(answer.body()).as(path).contains("Eksempelside");
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(answer.page().select("script:not([type=application/ld+json], [src^=/assets/]), [style], style"))
                    .isEmpty();
        }
    }

    @Test
    void a_page_that_has_not_changed_is_answered_304() {
        var first = door.get(BERGEN, "/behandlinger/hofteprotese");
        String tag = first.header("ETag");
        assertThat(tag).isNotEmpty();
        var second = door.get(BERGEN, "/behandlinger/hofteprotese", "If-None-Match", tag);
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(door.get(BERGEN, "/behandlinger/kneprotese").header("ETag")).isNotEqualTo(tag);
        assertThat(door.get(BERGEN, "/behandlinger/hofteprotese?sted=voss").header("ETag"))
                .isNotEqualTo(tag);
        assertThat(door.get(BERGEN, "/behandlinger/hofteprotese?ukjent=1").header("ETag"))
                .isEqualTo(tag);
    }

    @Test
    void a_page_is_compressed_on_the_way() {
        var answer = door.get(BERGEN, "/behandlinger/hofteprotese", "Accept-Encoding", "gzip");
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.header("ETag")).isNotEmpty();
    }

    @Test
    void the_files_of_the_look_are_kept_for_ever_under_this_builds_name_alone() {
        String named = door.get(BERGEN, "/").page().select("link[rel=icon]").attr("href");
        assertThat(door.get(BERGEN, named).header("Cache-Control")).contains("immutable");
        assertThat(door.get(BERGEN, "/assets/another/icon.svg").header("Cache-Control"))
                .isEqualTo("no-cache");
    }

    @Test
    void local_and_national_words_have_a_visible_border() {
        var page = door.get(BERGEN, "/behandlinger/hofteprotese").page();
        assertThat(page.text()).contains("Helse Bergen");
        assertThat(page.select("[class*=local], [class*=origin]")).isNotEmpty();
    }

    @Test
    void search_engines_are_told_the_pages_of_each_host() {
        assertThat(door.get(BERGEN, "/robots.txt").body()).contains("Sitemap: https://helse-bergen.no/sitemap.xml");
        var map = door.get(BERGEN, "/sitemap.xml");
        assertThat(map.header("Content-Type")).startsWith("application/xml");
        assertThat(map.body())
                .contains("<loc>https://helse-bergen.no/behandlinger/hofteprotese</loc>")
                .contains("hreflang=\"nb\" href=\"https://helse-bergen.no/nb/behandlinger/hofteprotese\"")
                .doesNotContain(OSLO);
        assertThat(door.get("ukjent.example", "/sitemap.xml").status()).isEqualTo(404);
    }

    @Test
    void a_site_inside_a_site_has_its_own_front_page_and_news() {
        var front = door.get(BERGEN, "/barn");
        assertThat(front.status()).isEqualTo(200);
        assertThat(front.page().select("h1").text()).contains("Barn");
        assertThat(front.page().select("a[href=/barn/om-oss]")).isNotEmpty();
        assertThat(door.get(BERGEN, "/barn/om-oss").status()).isEqualTo(200);
    }

    @Test
    void pages_carry_structured_data_for_search_engines() {
        var page = door.get(BERGEN, "/behandlinger/hofteprotese").page();
        String data = page.select("script[type=application/ld+json]").html();
        assertThat(data).contains("MedicalWebPage").contains("MedicalProcedure").contains("lastReviewed");
        assertThat(door.get(BERGEN, "/steder/haukeland").body()).contains("\"Hospital\"");
        assertThat(page.select("link[rel=alternate][hreflang=nb]").attr("href"))
                .isEqualTo("https://helse-bergen.no/nb/behandlinger/hofteprotese");
    }
}

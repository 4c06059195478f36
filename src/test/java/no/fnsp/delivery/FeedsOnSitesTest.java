package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.fnsp.ExampleInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is new on a site as a feed reader finds it: from the page's head to the feed, and from that to the pages. */
@ExampleInstallation
class FeedsOnSitesTest {

    private static final String BERGEN = "helse-bergen.no";

    @LocalServerPort
    int port;

    private FrontDoor readers;

    @BeforeEach
    void readers() {
        readers = new FrontDoor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nyheter",
                "/arrangementer",
                "/kliniske-studier",
                "/behandlinger",
                "/nb/nyheter",
                "/en/behandlinger"
            })
    void a_list_leads_to_its_feed_and_that_to_pages_that_are_there(String list) throws Exception {
        String address = readers.get(BERGEN, list)
                .page()
                .select("link[rel=alternate][type='application/atom+xml']")
                .attr("href");
        assertThat(address).isEqualTo(list + "/atom.xml");
        var answer = readers.get(BERGEN, address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        Feed feed = parsed(answer.body());
        assertThat(feed.getId()).isEqualTo("https://" + BERGEN + address);
        assertThat(hrefs(feed.getOtherLinks())).containsExactly(feed.getId());
        assertThat(hrefs(feed.getAlternateLinks())).containsExactly("https://" + BERGEN + list);
        assertThat(feed.getEntries()).isNotEmpty();
        assertThat(feed.getUpdated()).isEqualTo(feed.getEntries().getFirst().getUpdated());
        for (Entry entry : feed.getEntries()) {
            assertThat(entry.getId()).matches("(tag:helse-bergen\\.no,2026:|urn:uuid:)[0-9a-f-]{36}");
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getUpdated()).isNotNull();
            String page = hrefs(entry.getAlternateLinks()).getFirst();
            assertThat(readers.get(BERGEN, URI.create(page).getPath()).status())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(feed.getEntries()).extracting(Entry::getId).doesNotHaveDuplicates();
        assertThat(feed.getEntries())
                .isSortedAccordingTo((one, other) -> other.getUpdated().compareTo(one.getUpdated()));
    }

    /** Both parse, and say in which language they are; a thing has one id in every language. */
    @Test
    void in_every_language_the_same_things_have_the_same_ids() throws Exception {
        String nynorsk = readers.get(BERGEN, "/behandlinger/atom.xml").body();
        String english = readers.get(BERGEN, "/en/behandlinger/atom.xml").body();
        assertThat(nynorsk).contains("xml:lang=\"nn\"");
        assertThat(english).contains("xml:lang=\"en\"");
        assertThat(parsed(english).getEntries())
                .extracting(Entry::getId)
                .containsExactlyInAnyOrderElementsOf(
                        parsed(nynorsk).getEntries().stream().map(Entry::getId).toList());
    }

    @Test
    void a_reader_who_has_it_is_not_sent_it_again() {
        var first = readers.get(BERGEN, "/nyheter/atom.xml");
        String tag = first.header("ETag");
        assertThat(tag).isNotEmpty();
        var again = readers.get(BERGEN, "/nyheter/atom.xml", "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(readers.get(BERGEN, "/nyheter/atom.xml", "If-None-Match", "\"other\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void vacancies_have_one_too_and_a_site_without_news_an_empty_one() throws Exception {
        assertThat(parsed(readers.get(BERGEN, "/ledige-stillinger/atom.xml").body())
                        .getTitle())
                .isNotBlank();
        assertThat(parsed(readers.get("pasientreiser.no", "/arrangementer/atom.xml")
                                .body())
                        .getEntries())
                .isEmpty();
    }

    @Test
    void what_is_no_list_has_none_and_other_ways_to_write_it_lead_to_the_one() {
        Map.of(
                        "/om-oss/atom.xml", 404,
                        "/atom.xml", 404,
                        "/nn/nyheter/atom.xml", 301,
                        "/xx/nyheter/atom.xml", 404,
                        "/nyheter/atom.xml?side=%00", 400)
                .forEach((address, status) -> assertThat(
                                readers.get(BERGEN, address).status())
                        .as(address)
                        .isEqualTo(status));
        assertThat(readers.get("ukjent.example", "/nyheter/atom.xml").status()).isEqualTo(404);
    }

    private static Feed parsed(String xml) throws Exception {
        return (Feed) new WireFeedInput(false, java.util.Locale.ROOT).build(new StringReader(xml));
    }

    private static List<String> hrefs(List<Link> links) {
        return links.stream().map(Link::getHref).toList();
    }
}

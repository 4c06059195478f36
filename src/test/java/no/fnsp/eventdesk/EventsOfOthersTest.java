package no.fnsp.eventdesk;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static no.fnsp.editor.AtTheDesk.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Role;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.signin.DeskVisitor.Answer;
import no.fnsp.text.Norway;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one hospital lets others list, as readers of those find it; and the draft before anybody does. */
@ExampleInstallation
class EventsOfOthersTest {

    private static final String EVENTS = BERGEN + "/events";
    private static final String LIST = "/arrangementer";
    private static final String SAME_REGION = "helse-stavanger.no";
    private static final String OTHER_REGION = "sunnaas.no";

    @LocalServerPort
    int port;

    @Autowired
    Sequencer sequencer;

    @Autowired
    ScopeVersions versions;

    private FrontDoor readers;
    private DeskVisitor manager;
    private String address = "";

    @BeforeEach
    void somebody_who_may() {
        readers = new FrontDoor(port);
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
    }

    @AfterEach
    void others_have_it_no_more() {
        if (!address.isEmpty()) {
            publish(EventForm.on(manager.get(address).page()).with("spread", "here"));
        }
    }

    private void publish(EventForm form) {
        Answer answer = manager.post(address.isEmpty() ? EVENTS : address, form.act("publish"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        address = answer.location().replaceFirst("\\?.*", "");
        known();
    }

    private void known() {
        sequencer.sequenceNow();
        versions.catchUp();
    }

    private EventForm course(String title, String spread) {
        return EventForm.fresh(manager, BERGEN, title)
                .adding(LocalDate.now(Norway.TIME).plusDays(3).toString(), "10:00", "12:00")
                .with("add.where", "Møterom 3", "spread", spread, "text.0", "/behandlinger/kneprotese");
    }

    private Document page(String host, String path) {
        FrontDoor.Answer answer = readers.get(host, path);
        assertThat(answer.status()).as(host + path).isEqualTo(200);
        return answer.page();
    }

    private boolean isListed(String host, String title) {
        return page(host, LIST).text().contains(title);
    }

    @Test
    void others_in_the_region_list_it_with_whose_it_is_and_lead_to_its_own_site() {
        String title = title("Delt i regionen");
        publish(course(title, "region"));
        Element item = page(SAME_REGION, LIST).selectFirst("li.event:contains(" + title + ")");
        assertThat(item).isNotNull();
        assertThat(item.text()).contains("Arrangør: Helse Bergen", "Møterom 3");
        assertThat(item.selectFirst("a").attr("href"))
                .startsWith("https://helse-bergen.no/")
                .contains(LIST);
        String path = item.selectFirst("a").attr("href").replaceFirst("https://[^/]+", "");
        assertThat(page("helse-bergen.no", path).select("h1").text()).isEqualTo(title);
        assertThat(readers.get(SAME_REGION, path.replaceFirst("^/nb/", "/")).status())
                .isEqualTo(404);
        assertThat(page("helse-bergen.no", LIST)
                        .selectFirst("li.event:contains(" + title + ")")
                        .text())
                .doesNotContain("Arrangør");
        assertThat(isListed(OTHER_REGION, title)).isFalse();
    }

    @Test
    void a_sites_own_come_first_and_readers_may_ask_for_one_organiser() {
        String title = title("Delt med alle");
        publish(course(title, "country"));
        List<Element> all = page("unn.no", LIST).select("li.event");
        int first = 0;
        while (first < all.size() && all.get(first).select(".event-organiser").isEmpty()) {
            first++;
        }
        assertThat(first).as("its own").isPositive();
        assertThat(all.subList(first, all.size()))
                .isNotEmpty()
                .allMatch(one -> !one.select(".event-organiser").isEmpty());
        assertThat(page("unn.no", LIST + "?arrangor=helse-bergen.no")
                        .select("li.event h2")
                        .eachText())
                .contains(title);
        assertThat(page("unn.no", LIST + "?arrangor=unn.no").text()).doesNotContain(title);
    }

    @Test
    void it_is_in_the_calendar_as_it_is_in_that_of_its_own_site() {
        String title = title("Delt i kalender");
        publish(course(title, "country"));
        String calendar = readers.get(OTHER_REGION, LIST + ".ics").body().replace("\r\n ", "");
        assertThat(calendar)
                .contains(title, "@helse-bergen.no", "URL:https://helse-bergen.no/", "Arrangør: Helse Bergen");
        String month = LocalDate.now(Norway.TIME).plusDays(3).toString().substring(0, 7);
        assertThat(page(OTHER_REGION, LIST + "?maned=" + month)
                        .select(".calendar-list")
                        .text())
                .contains(title, "Arrangør: Helse Bergen");
    }

    @Test
    void it_stands_beside_the_same_treatment_elsewhere_until_it_is_not_shared_any_more() {
        String title = title("Delt ved behandling");
        String treatment = "/behandlinger/kneprotese";
        publish(course(title, "country"));
        Document page = page(SAME_REGION, treatment);
        assertThat(page.select(".event-beside").text()).contains(title, "Helse Bergen");
        String narrowed = page.select("a[href*=behandling=]").last().attr("href");
        assertThat(page(SAME_REGION, narrowed).text()).contains(title);
        publish(EventForm.on(manager.get(address).page()).with("spread", "here"));
        assertThat(page(SAME_REGION, treatment).text()).doesNotContain(title);
        assertThat(isListed(SAME_REGION, title)).isFalse();
    }

    @Test
    void a_site_that_does_not_want_them_has_its_own_alone() {
        String title = title("Ikke hos oss");
        String desk = "/desk/sites/" + SAME_REGION + "/events";
        publish(course(title, "country"));
        assertThat(isListed(SAME_REGION, title)).isTrue();
        DeskVisitor everywhere = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        Document before = everywhere.get(desk).page();
        assertThat(before.select("input[name=takes]").hasAttr("checked")).isTrue();
        assertThat(everywhere.post(desk + "/taking", "read", "").status()).isEqualTo(303);
        known();
        assertThat(isListed(SAME_REGION, title)).isFalse();
        assertThat(page(SAME_REGION, "/behandlinger/kneprotese").text()).doesNotContain(title);
        Answer late = everywhere.post(desk + "/taking", "read", "", "takes", "on");
        assertThat(late.status()).as("by whoever had the page open before").isEqualTo(422);
        assertThat(late.page().select("[role=alert]")).hasSize(1);
        String read = late.page().select("#taking ~ form input[name=read]").val();
        assertThat(everywhere
                        .post(desk + "/taking", "read", read, "takes", "on")
                        .status())
                .isEqualTo(303);
        known();
        assertThat(isListed(SAME_REGION, title)).isTrue();
        assertThat(DeskVisitor.as(port, Role.EDITOR)
                        .post(EVENTS + "/taking", "read", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_draft_is_shown_as_readers_would_see_it_and_they_do_not() {
        String title = title("Prøv meg");
        Answer saved = manager.post(
                EVENTS, course(title, "here").with("themes.nn", "- Eitt\n- To").act("preview"));
        assertThat(saved.location()).endsWith("/preview");
        Document looked = manager.get(saved.location()).page();
        assertThat(looked.select("h1").text()).contains(title);
        Document shown = framed(looked);
        assertThat(shown.select("h1").text()).isEqualTo(title);
        assertThat(shown.select(".event-times").text()).contains("kl. 10.00–12.00", "Møterom 3");
        assertThat(shown.select("article li").eachText()).contains("Eitt", "To");
        assertThat(shown.select("a[href$=.ics]")).isEmpty();
        assertThat(isListed("helse-bergen.no", title)).isFalse();
        String form = saved.location().replaceFirst("/preview$", "");
        assertThat(manager.post(form, EventForm.on(manager.get(form).page()).act("preview"))
                        .location())
                .as("with nothing changed")
                .endsWith("/preview");
        assertThat(manager.post(
                                form + "/draft/discard",
                                "read",
                                EventForm.on(manager.get(form).page()).get("read"))
                        .status())
                .isEqualTo(303);
        assertThat(manager.get(saved.location()).status()).isEqualTo(404);
        assertThat(DeskVisitor.as(port, Role.READER).get(saved.location()).status())
                .isEqualTo(404);
    }

    @Test
    void a_draft_beside_what_is_published_shows_what_is_left_out_as_cancelled() {
        String title = title("Endret");
        publish(course(title, "here"));
        EventForm form = EventForm.on(manager.get(address).page()).with("title.nn", title + " med ny tittel");
        Answer saved = manager.post(
                address, form.with("t0.id", "", "t0.date", "", "rows", "0").act("preview"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        Document shown = framed(manager.get(saved.location()).page());
        assertThat(shown.select("h1").text()).endsWith("med ny tittel");
        assertThat(shown.select(".event-times").text()).contains("Avlyst");
        assertThat(page("helse-bergen.no", LIST).text()).doesNotContain("med ny tittel");
        manager.post(
                address + "/draft/discard",
                "read",
                EventForm.on(manager.get(address).page()).get("read"));
    }

    private Document framed(Document desk) {
        String shown = desk.select("iframe").attr("src");
        return readers.get(shown.replaceFirst("https?://([^/:]+).*", "$1"), shown.replaceFirst("https?://[^/]+", ""))
                .page();
    }
}

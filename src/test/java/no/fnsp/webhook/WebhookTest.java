package no.fnsp.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programs are told of changes: through the desk and over HTTP, with receivers that answer as real ones do. */
@ExampleInstallation
class WebhookTest {

    private static final String SITE = "helse-bergen.no";
    private static final String DESK = "/desk/sites/" + SITE + "/webhooks";

    @LocalServerPort
    int port;

    @Autowired
    Permits permits;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Standings standings;

    @Autowired
    Failures failures;

    @Autowired
    Keys keys;

    @Autowired
    Journal journal;

    @Autowired
    Sites sites;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void a_program_is_told_signed_in_order_and_only_of_what_it_asked_for() throws Exception {
        try (var receiver = new Receiver(message -> 204)) {
            DeskVisitor manager = DeskVisitor.as(port, Role.SITE_MANAGER);
            Document form = manager.get(DESK).page();
            var shown = manager.post(
                    DESK,
                    "id",
                    form.select("input[name=id]").val(),
                    "name",
                    "Prøveprogrammet",
                    "address",
                    receiver.address(),
                    "kind",
                    "site");
            assertThat(shown.status()).isEqualTo(200);
            String key = shown.page().select("code").first().text();
            assertThat(key).startsWith("whsec_");
            Site here = sites.find(SITE, clock.now()).orElseThrow();
            for (int i = 0; i < 5; i++) {
                touched(here.scope());
                touched(sites.find("helse-stavanger.no", clock.now())
                        .orElseThrow()
                        .scope());
            }
            until(() -> receiver.got().size() >= 5);

            assertThat(receiver.got()).allMatch(one -> one.body().contains("/api/v1/sites/" + SITE));
            assertThat(receiver.got().stream().map(WebhookTest::number))
                    .isSorted()
                    .doesNotHaveDuplicates();
            Receiver.Message first = receiver.got().getFirst();
            assertThat(first.headers().get("webhook-signature")).isEqualTo(signature(first, key));
            UUID id = UUID.fromString(form.select("input[name=id]").val());
            assertThat(manager.get(DESK + "/" + id).page().text()).doesNotContain(key);
            assertThat(manager.post(DESK, "id", id.toString(), "name", "Igjen", "address", receiver.address())
                            .status())
                    .isEqualTo(303);
            assertThat(manager.get("/desk/webhooks").status()).isEqualTo(404);
            assertThat(manager.get("/desk/webhooks/" + id).status()).isEqualTo(404);
            assertThat(manager.post(DESK + "/" + id + "/end").status()).isEqualTo(303);
            assertThat(manager.get(DESK + "/" + id).status()).isEqualTo(404);
        }
    }

    @Test
    void with_a_new_key_the_old_one_counts_for_a_day() throws Exception {
        try (var receiver = new Receiver(message -> 200)) {
            Subscription one = subscription(receiver.address());
            String old = begin(one);
            String fresh = keys.make(permit(), one, clock.now());
            touched(national());
            until(() -> !receiver.got().isEmpty());
            Receiver.Message message = receiver.got().getFirst();
            assertThat(message.headers().get("webhook-signature"))
                    .isEqualTo(signature(message, fresh) + " " + signature(message, old));
            subscriptions.end(permit(), one, clock.now());
        }
    }

    @Test
    void one_that_was_away_goes_on_from_where_it_was_and_a_slow_one_holds_up_nobody() throws Exception {
        var up = new java.util.concurrent.atomic.AtomicBoolean();
        var release = new java.util.concurrent.CountDownLatch(1);
        try (var away = new Receiver(message -> up.get() ? 200 : 503);
                var slow = new Receiver(message -> waited(release));
                var quick = new Receiver(message -> 200)) {
            List<Subscription> all =
                    List.of(subscription(away.address()), subscription(slow.address()), subscription(quick.address()));
            all.forEach(this::begin);
            for (int i = 0; i < 30; i++) {
                touched(national());
            }
            until(() -> quick.got().size() >= 30);
            assertThat(away.got()).isEmpty();
            assertThat(slow.got()).isEmpty();
            up.set(true);
            standings.pause(permit(), all.getFirst(), clock.now());
            standings.resume(permit(), all.getFirst(), clock.now());
            release.countDown();
            until(() -> away.got().size() >= 30 && slow.got().size() >= 30);
            assertThat(away.got().stream().map(WebhookTest::number).distinct())
                    .isSorted()
                    .hasSizeGreaterThanOrEqualTo(30);
            all.forEach(one -> subscriptions.end(permit(), one, clock.now()));
        }
    }

    @Test
    void one_in_twenty_that_fails_is_tried_again_and_none_is_lost() throws Exception {
        var count = new AtomicInteger();
        try (var receiver = new Receiver(message -> count.incrementAndGet() % 20 == 0 ? 500 : 200)) {
            Subscription one = subscription(receiver.address());
            begin(one);
            long from = standings.of(one).position();
            for (int i = 0; i < 100; i++) {
                touched(national());
            }
            until(() ->
                    receiver.got().stream().map(WebhookTest::number).distinct().count() >= 100);
            assertThat(receiver.got().stream().map(WebhookTest::number).distinct())
                    .isSorted()
                    .allMatch(number -> number > from);
            subscriptions.end(permit(), one, clock.now());
        }
    }

    @Test
    void what_a_receiver_refuses_again_and_again_is_given_up_and_can_be_sent_again() throws Exception {
        var refuses = new java.util.concurrent.atomic.AtomicBoolean(true);
        try (var receiver = new Receiver(message -> refuses.get() ? 422 : 200)) {
            Subscription one = subscription(receiver.address());
            begin(one);
            touched(national());
            until(() -> standings.of(one).tries() > 0);
            // As if eleven tries had been made over the last minutes.
            db.sql("update webhook.standing set tries = 11, next_try = now() where subscription = :id")
                    .param("id", one.id())
                    .update();
            until(() -> !failures.of(one).isEmpty());
            assertThat(failures.of(one).getFirst().reason()).isEqualTo("422");
            refuses.set(false);
            DeskVisitor administrator = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
            String desk = "/desk/webhooks/" + one.id();
            assertThat(administrator.get(desk).page().text()).contains("422");
            assertThat(administrator.post(desk + "/again").status()).isEqualTo(303);
            until(() -> failures.of(one).getFirst().told() != null);
            assertThat(administrator.post(desk + "/ping").status()).isEqualTo(303);
            until(() -> standings.of(one).ping().equals("200"));
            subscriptions.end(permit(), one, clock.now());
        }
    }

    @Test
    void after_the_message_that_was_one_too_many_nothing_more_is_sent() throws Exception {
        var sent = new java.util.concurrent.ConcurrentHashMap<String, Integer>();
        try (var receiver = new Receiver(message -> {
            sent.merge(message.id(), 1, Integer::sum);
            return 422;
        })) {
            Subscription one = subscription(receiver.address());
            begin(one);
            touched(national());
            until(() -> standings.of(one).tries() > 0);
            touched(national());
            // As if nine had been given up, and this one nearly.
            db.sql("update webhook.standing set given_up = 9, tries = 11, next_try = now() where subscription = :id")
                    .param("id", one.id())
                    .update();
            until(() -> standings.of(one).paused().equals("refused"));
            until(() -> db.sql("select busy_until is null from webhook.standing where subscription = :id")
                    .param("id", one.id())
                    .query(Boolean.class)
                    .single());
            assertThat(sent).hasSize(1);
            assertThat(standings.of(one).tries()).isZero();
            subscriptions.end(permit(), one, clock.now());
        }
    }

    @Test
    void what_nobody_wants_any_more_leaves_no_trouble_behind() throws Exception {
        try (var receiver = new Receiver(message -> 503)) {
            Subscription one = subscription(receiver.address());
            begin(one);
            touched(national());
            until(() -> standings.of(one).since() != null);
            var other = new Subscription(
                    one.id(), null, one.owner(), one.name(), one.address(), Set.of("study"), one.sites(), one.made());
            assertThat(subscriptions.change(permit(), one, other, clock.now())).isTrue();
            db.sql("update webhook.standing set next_try = now() where subscription = :id")
                    .param("id", one.id())
                    .update();
            until(() -> standings.of(one).since() == null);
            assertThat(standings.of(one).tries()).isZero();
            subscriptions.end(permit(), other, clock.now());
        }
    }

    @Test
    void of_two_who_change_it_the_second_is_shown_what_the_first_has_said() throws Exception {
        Subscription one = subscription("https://example.org/changes");
        begin(one);
        DeskVisitor administrator = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        String desk = "/desk/webhooks/" + one.id();
        String read = administrator.get(desk).page().select("[name=read]").val();
        assertThat(change(administrator, desk, "Den første", read).status()).isEqualTo(303);
        var second = change(administrator, desk, "Den andre", read);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().select("[role=alert]").text()).contains("Den første");
        assertThat(second.page().select("#name").val()).isEqualTo("Den andre");
        String again = second.page().select("[name=read]").val();
        assertThat(change(administrator, desk, "Den andre", again).status()).isEqualTo(303);
        assertThat(subscriptions.find(one.id()).orElseThrow().name()).isEqualTo("Den andre");
        subscriptions.end(permit(), one, clock.now());
        assertThat(change(administrator, desk, "Etterpå", again).status()).isEqualTo(404);
        assertThat(subscriptions.find(one.id())).isEmpty();
    }

    private static DeskVisitor.Answer change(DeskVisitor who, String desk, String name, String read) {
        return who.post(
                desk + "/change",
                "name",
                name,
                "address",
                "https://example.org/changes",
                "kind",
                "site",
                "sites",
                "fellesinnhold.fnsp.nhn.no",
                "read",
                read);
    }

    @Test
    void however_many_were_given_up_all_of_them_are_sent_again() throws Exception {
        try (var receiver = new Receiver(message -> 200)) {
            Subscription one = subscription(receiver.address());
            begin(one);
            standings.pause(permit(), one, clock.now());
            for (int number = 1; number <= 205; number++) {
                failures.add(one, number, "{}", "422", 12, clock.now());
            }
            failures.sendAgain(permit(), one, clock.now());
            until(() ->
                    receiver.got().stream().map(WebhookTest::number).distinct().count() == 205);
            subscriptions.end(permit(), one, clock.now());
        }
    }

    @Test
    void one_that_says_it_is_gone_is_paused_and_its_owner_is_written_to() throws Exception {
        try (var receiver = new Receiver(message -> 410)) {
            Subscription one = subscription(receiver.address());
            begin(one);
            touched(national());
            until(() -> standings.of(one).paused().equals("gone"));
            until(() -> db.sql("select count(*) from notification.notification where about = :id")
                            .param("id", one.id().toString())
                            .query(Long.class)
                            .single()
                    == 1);
            subscriptions.end(permit(), one, clock.now());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "172.16.5.4",
                "192.168.1.1",
                "127.0.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "198.18.0.1",
                "192.0.0.8",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001::1",
                "ff02::1"
            })
    void no_message_goes_to_a_network_that_is_not_open_to_all(String address) throws Exception {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void a_public_address_is_one_and_others_are_refused_in_the_form() throws Exception {
        for (String address : List.of("185.80.7.4", "8.8.8.8", "2a02:c0::1", "2606:4700::1111")) {
            assertThat(PublicAddress.isPublic(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
        var strict = new PublicAddress("", false);
        for (String address : List.of(
                "http://example.org/",
                "https://user:pass@example.org/",
                "https://example.org:22/",
                "https://example.org:99999/",
                "ftp://example.org/",
                "javascript:alert(1)",
                "https://",
                "https://exa mple.org/",
                "https://example.org/#x",
                "https://192.168.1.4/hook",
                "https://[fd00::1]/hook",
                "https://[::1]/hook",
                "",
                "x".repeat(600))) {
            assertThat(strict.isWritten(address)).as(address).isFalse();
        }
        assertThat(strict.isWritten("https://example.org/changes?a=b")).isTrue();
        assertThat(strict.isWritten("https://[2a02:c0::1]/changes")).isTrue();
        assertThat(new PublicAddress("examples", false).isWritten("http://example.org/hook"))
                .isFalse();
        assertThat(new PublicAddress("examples", false).isWritten("http://[::1]:9000/hook"))
                .isTrue();
        var post = new Post(strict);
        var message = Signed.of("id", clock.now(), new byte[0], List.of());
        assertThat(post.send("https://localhost/", message).said()).isEqualTo("not-public");
        assertThat(post.send("https://127.1:2000/", message)).isInstanceOf(Outcome.Away.class);
        post.destroy();
        var kept = DeskVisitor.as(port, Role.SITE_MANAGER)
                .post(DESK, "id", UUID.randomUUID().toString(), "name", "", "address", "http://10.0.0.1/x");
        DeskVisitor manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        manager.get(DESK);
        kept = manager.post(DESK, "id", UUID.randomUUID().toString(), "name", "", "address", "ftp://example.org/x");
        assertThat(kept.status()).isEqualTo(422);
        assertThat(kept.page().select("#address").val()).isEqualTo("ftp://example.org/x");
    }

    private static int waited(java.util.concurrent.CountDownLatch release) {
        try {
            release.await(8, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        return release.getCount() == 0 ? 200 : 503;
    }

    private Permit permit() {
        return permits.forJob("test-webhooks");
    }

    private Subscription subscription(String address) {
        UUID owner = db.sql("select id from identity.account order by id limit 1")
                .query(UUID.class)
                .single();
        return new Subscription(
                UUID.randomUUID(),
                null,
                owner,
                "Prøve",
                address,
                Set.of("site"),
                Set.of("fellesinnhold.fnsp.nhn.no"),
                clock.now());
    }

    private String begin(Subscription one) {
        return subscriptions.begin(permit(), one).orElseThrow();
    }

    private Scope national() {
        return sites.find("fellesinnhold.fnsp.nhn.no", clock.now())
                .orElseThrow()
                .scope();
    }

    private void touched(Scope scope) {
        journal.record(
                new Act(permit().actor(), "site.touched", "site", UUID.randomUUID(), null, Map.of(), Set.of(scope)));
    }

    private static long number(Receiver.Message message) {
        return Long.parseLong(message.id().substring(message.id().lastIndexOf('-') + 1));
    }

    private static String signature(Receiver.Message message, String key) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(key.substring("whsec_".length())), "HmacSHA256"));
        String signed = message.id() + "." + message.headers().get("webhook-timestamp") + "." + message.body();
        return "v1,"
                + Base64.getEncoder()
                        .encodeToString(mac.doFinal(signed.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** Waits for what must come; how long it takes says nothing. */
    private static void until(BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!there.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(there.getAsBoolean()).isTrue();
    }
}

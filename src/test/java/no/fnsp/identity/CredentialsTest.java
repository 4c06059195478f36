package no.fnsp.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.fnsp.EmptyInstallation;
import no.fnsp.store.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passwords, codes, links, tries and sessions of Nina, who has no directory. */
@EmptyInstallation
class CredentialsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String PASSWORD = "fire blå kaffekopper";

    @Autowired
    Staff staff;

    @Autowired
    DataSource source;

    @Autowired
    Credentials credentials;

    @Autowired
    RecoveryCodes codes;

    @Autowired
    Invitations invitations;

    @Autowired
    Tries tries;

    @Autowired
    SignIns signIns;

    @Autowired
    Accounts accounts;

    @Autowired
    Permits permits;

    @Autowired
    Secrets secrets;

    @Autowired
    JdbcClient db;

    UUID nina;
    Permit own;
    Permit door;

    @BeforeEach
    void nina_is_new() {
        nina = staff.person("Nina Ny");
        own = permits.forSelf(nina);
        door = permits.atTheDoor();
    }

    @Test
    void a_password_is_kept_so_that_nobody_can_read_it() {
        credentials.choosePassword(own, nina, PASSWORD);
        assertThat(credentials.matches(Optional.of(nina), PASSWORD)).isTrue();
        assertThat(credentials.matches(Optional.of(nina), PASSWORD + "r")).isFalse();
        assertThat(credentials.matches(Optional.empty(), PASSWORD)).isFalse();
        assertThat(credentials.matches(Optional.of(UUID.randomUUID()), PASSWORD))
                .isFalse();
        assertThat(db.sql("select password from identity.credential where account = :nina")
                        .param("nina", nina)
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void only_the_person_chooses_their_password() {
        Permit others = permits.forSelf(staff.person("Per Annen"));
        assertThatThrownBy(() -> credentials.choosePassword(others, nina, PASSWORD))
                .isInstanceOf(Permit.NotPermitted.class);
        assertThatThrownBy(() -> credentials.choosePassword(permits.forJob("anything"), nina, PASSWORD))
                .isInstanceOf(Permit.NotPermitted.class);
    }

    @Test
    void a_password_that_is_easily_guessed_is_not_taken() {
        Account account = accounts.find(nina).orElseThrow();
        assertThat(Passwords.problem("kort", account)).contains("short");
        assertThat(Passwords.problem("a".repeat(129), account)).contains("long");
        assertThat(Passwords.problem("Nina Ny 2026!", account)).contains("guessed");
        assertThat(Passwords.problem("121212121212", account)).contains("guessed");
        assertThat(Passwords.problem(PASSWORD, account)).isEmpty();
    }

    @Test
    void a_code_counts_once() {
        byte[] secret = enrolled();
        Instant later = MONDAY.plusSeconds(60);
        String code = Totp.code(secret, Totp.step(later));
        assertThat(credentials.useCode(own, nina, code, later)).isTrue();
        assertThat(credentials.useCode(own, nina, code, later)).isFalse();
        String before = Totp.code(secret, Totp.step(later) - 1);
        assertThat(credentials.useCode(own, nina, before, later)).isFalse();
        String next = Totp.code(secret, Totp.step(later) + 1);
        assertThat(credentials.useCode(own, nina, next, later.plusSeconds(30))).isTrue();
    }

    @Test
    void a_second_factor_counts_from_its_first_right_code_on_and_its_secret_is_sealed() {
        credentials.choosePassword(own, nina, PASSWORD);
        String letters = credentials.offerSecondFactor(own, nina);
        assertThat(letters).hasSize(32);
        assertThat(credentials.offerSecondFactor(own, nina)).isEqualTo(letters);
        assertThat(credentials.hasSecondFactor(nina)).isFalse();
        assertThat(credentials.confirmSecondFactor(own, nina, "000000", MONDAY)).isFalse();
        byte[] kept = db.sql("select totp from identity.credential where account = :nina")
                .param("nina", nina)
                .query(byte[].class)
                .single();
        assertThat(Base32.write(kept)).doesNotContain(letters);
        assertThat(secrets.open("totp:" + UUID.randomUUID(), kept)).isEmpty();
    }

    @Test
    void a_recovery_code_counts_once_however_it_is_typed() {
        enrolled();
        List<String> ten = codes.renew(own, nina);
        assertThat(ten).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z2-7]{5}-[A-Z2-7]{5}"));
        String typed = ten.getFirst().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(codes.use(own, nina, typed, MONDAY)).isTrue();
        assertThat(codes.use(own, nina, ten.getFirst(), MONDAY)).isFalse();
        assertThat(codes.left(nina)).isEqualTo(9);
        codes.renew(own, nina);
        assertThat(codes.use(own, nina, ten.get(1), MONDAY)).isFalse();
    }

    @Test
    void a_link_counts_once_and_for_three_days_and_the_newest_only() {
        var first = invite(false);
        var second = invite(false);
        assertThat(invitations.open(first, MONDAY)).isEmpty();
        assertThat(invitations.open(second, MONDAY.plus(Duration.ofHours(73)))).isEmpty();
        var open = invitations.open(second, MONDAY.plus(Duration.ofHours(71))).orElseThrow();
        assertThat(open.account().id()).isEqualTo(nina);
        assertThat(invitations.accept(own, open, PASSWORD, MONDAY)).isTrue();
        assertThat(invitations.accept(own, open, "noe helt annet her", MONDAY)).isFalse();
        assertThat(invitations.open(second, MONDAY)).isEmpty();
        assertThat(credentials.matches(Optional.of(nina), PASSWORD)).isTrue();
    }

    @Test
    void a_link_that_somebody_made_up_opens_nothing() {
        String token = invite(false);
        assertThat(Stream.of(
                        UUID.randomUUID() + token.substring(36),
                        token.substring(0, 37) + "A" + token.substring(38),
                        token.substring(0, 36),
                        "",
                        ".",
                        token + "."))
                .allMatch(forged -> invitations.open(forged, MONDAY).isEmpty());
    }

    @Test
    void a_new_password_keeps_the_second_factor_unless_the_link_says_anew() {
        enrolled();
        invitations.accept(own, invitations.open(invite(false), MONDAY).orElseThrow(), PASSWORD, MONDAY);
        assertThat(credentials.hasSecondFactor(nina)).isTrue();
        invitations.accept(own, invitations.open(invite(true), MONDAY).orElseThrow(), PASSWORD, MONDAY);
        assertThat(credentials.hasSecondFactor(nina)).isFalse();
    }

    @Test
    void five_tries_in_a_quarter_of_an_hour_close_the_door_for_as_long_whoever_it_is() {
        for (String email : List.of(accounts.find(nina).orElseThrow().email(), "finnes.ikke@eksempel.no")) {
            assertThat(IntStream.range(0, 8).mapToObj(i -> allow(email, MONDAY.plusSeconds(i))))
                    .containsExactly(true, true, true, true, true, false, false, false);
            assertThat(allow(email, MONDAY.plus(Duration.ofMinutes(14)))).isFalse();
            assertThat(allow(email, MONDAY.plus(Duration.ofMinutes(16)))).isTrue();
        }
    }

    @Test
    void a_right_try_begins_the_count_anew_and_slow_ones_never_close_the_door() {
        String email = accounts.find(nina).orElseThrow().email();
        for (int round = 0; round < 3; round++) {
            IntStream.range(0, 4).forEach(i -> assertThat(allow(email, MONDAY)).isTrue());
            tries.succeeded(door, email, from(email));
        }
        assertThat(IntStream.range(0, 12).mapToObj(i -> allow(email, MONDAY.plus(Duration.ofMinutes(5L * i)))))
                .doesNotContain(false);
    }

    @Test
    void many_tries_at_once_are_no_way_around() {
        String email = "samtidig@eksempel.no";
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            var allowed = IntStream.range(0, 30).mapToObj(i -> at.submit(() -> allow(email, MONDAY))).toList().stream()
                    .filter(one -> {
                        try {
                            return one.get();
                        } catch (Exception problem) {
                            throw new AssertionError(problem);
                        }
                    })
                    .count();
            assertThat(allowed).isEqualTo(5);
        }
    }

    @Test
    void a_crowd_that_chooses_passwords_leaves_the_database_to_others() {
        var pool = ((HikariDataSource) source).getHikariPoolMXBean();
        List<UUID> crowd =
                IntStream.range(0, 40).mapToObj(i -> staff.person("Nina Ny")).toList();
        int most = 0;
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            var choosing = crowd.stream()
                    .map(one -> at.submit(() -> credentials.choosePassword(permits.forSelf(one), one, PASSWORD)))
                    .toList();
            while (!choosing.stream().allMatch(Future::isDone)) {
                most = Math.max(most, pool.getActiveConnections());
                LockSupport.parkNanos(1_000_000);
            }
        }
        assertThat(crowd).allMatch(credentials::has);
        assertThat(most).isLessThan(20);
    }

    @Test
    void one_address_that_tries_for_everybody_is_stopped_too() {
        String from = "203.0.113.66";
        assertThat(IntStream.range(0, 60)
                        .filter(i -> tries.allow(door, "offer" + i + "@eksempel.no", from, MONDAY))
                        .count())
                .isEqualTo(50);
    }

    @Test
    void a_session_lasts_twelve_hours_and_two_unused() {
        UUID id = signIns.begin(own, nina, null, "Firefox", MONDAY);
        var open = signIns.open(id, MONDAY.plus(Duration.ofMinutes(119))).orElseThrow();
        assertThat(signIns.open(id, MONDAY.plus(Duration.ofMinutes(121)))).isEmpty();
        for (int hour = 1; hour < 12; hour++) {
            signIns.use(own, open, MONDAY.plus(Duration.ofHours(hour)));
        }
        assertThat(signIns.open(id, MONDAY.plus(Duration.ofMinutes(719)))).isPresent();
        assertThat(signIns.open(id, MONDAY.plus(Duration.ofMinutes(721)))).isEmpty();
    }

    @Test
    void only_the_person_and_the_door_end_a_session() {
        UUID id = signIns.begin(own, nina, null, "Firefox", MONDAY);
        var open = signIns.open(id, MONDAY).orElseThrow();
        Permit others = permits.forSelf(staff.person("Per Annen"));
        assertThatThrownBy(() -> signIns.end(others, open, "signed-out", MONDAY))
                .isInstanceOf(Permit.NotPermitted.class);
        signIns.end(own, open, "signed-out", MONDAY);
        assertThat(signIns.open(id, MONDAY)).isEmpty();
    }

    private boolean allow(String email, Instant at) {
        return tries.allow(door, email, from(email), at);
    }

    /** What one of the tests tries is not the next one's concern. */
    private static String from(String email) {
        return "from where " + email + " sits";
    }

    private byte[] enrolled() {
        credentials.choosePassword(own, nina, PASSWORD);
        credentials.offerSecondFactor(own, nina);
        byte[] secret = secrets.open(
                        "totp:" + nina,
                        db.sql("select totp from identity.credential where account = :nina")
                                .param("nina", nina)
                                .query(byte[].class)
                                .single())
                .orElseThrow();
        assertThat(credentials.confirmSecondFactor(own, nina, Totp.code(secret, Totp.step(MONDAY)), MONDAY))
                .isTrue();
        return secret;
    }

    private String invite(boolean anew) {
        return ((Invitations.Invited.Made) invitations.make(permits.forJob("opening"), nina, anew, MONDAY)).token();
    }
}

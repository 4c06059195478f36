package no.fnsp.fact;

import static no.fnsp.fact.FactDesk.MONDAY;
import static no.fnsp.fact.FactDesk.fee;
import static no.fnsp.fact.FactDesk.phone;
import static no.fnsp.fact.FactDesk.phrase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Role;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts are said, changed and withdrawn by those who may, and each site knows its own and the national ones. */
@EmptyInstallation
class FactsTest {

    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);

    @Autowired
    FactDesk desk;

    @Autowired
    JdbcClient db;

    private Site bergen;
    private Site stavanger;
    private Site base;

    @BeforeEach
    void sites() {
        bergen = desk.site("helse-bergen.no");
        stavanger = desk.site("helse-stavanger.no");
        base = desk.site(Site.NATIONAL_BASE);
    }

    @Test
    void a_fact_says_from_an_instant_on_what_was_said_of_it_then() {
        Fact switchboard = desk.add(bergen, "Sentralbord", phone("55 97 50 00"), MONDAY);
        assertThat(desk.change(bergen, switchboard, phone("55 97 60 00"), TUESDAY))
                .isInstanceOf(Told.Ok.class);

        assertThat(said(switchboard, MONDAY)).isEqualTo("55 97 50 00");
        assertThat(said(switchboard, TUESDAY.minusNanos(1000))).isEqualTo("55 97 50 00");
        assertThat(said(switchboard, TUESDAY)).isEqualTo("55 97 60 00");
        assertThat(desk.facts().history(bergen.id(), switchboard.id())).hasSize(2);
        assertThat(acts(switchboard)).containsExactly("fact.added", "fact.changed");
    }

    @Test
    void whoever_writes_on_what_they_had_not_read_is_told_what_stands_there() {
        Fact read = desk.add(bergen, "Egenandel", fee("2026-01-01", 386), MONDAY);
        desk.change(bergen, read, fee("2026-01-01", 400), TUESDAY);

        assertThat(desk.change(bergen, read, fee("2026-01-01", 399), WEDNESDAY))
                .isInstanceOfSatisfying(
                        Told.Outdated.class,
                        outdated -> assertThat(outdated.theirs().says()).isEqualTo(fee("2026-01-01", 400)));
        assertThat(said(read, WEDNESDAY)).isEqualTo("400 kroner");
        assertThat(desk.changes().withdraw(desk.permit(bergen), read, "Gjelder ikke", WEDNESDAY))
                .isInstanceOf(Told.Outdated.class);
    }

    @Test
    void the_same_said_twice_is_no_news() {
        Fact fact = desk.add(bergen, "Resepsjon", phone("55 97 11 11"), MONDAY);
        assertThat(desk.change(bergen, fact, phone("+47 55971111"), TUESDAY)).isInstanceOf(Told.NoNews.class);
        assertThat(acts(fact)).containsExactly("fact.added");
    }

    @Test
    void a_fact_that_is_withdrawn_keeps_its_last_words_and_leads_nowhere_until_it_is_put_back() {
        Fact fact = desk.add(bergen, "Nedlagt linje", phone("55 97 22 22"), MONDAY);
        desk.changes().withdraw(desk.permit(bergen), fact, "Linja er lagt ned", TUESDAY);

        Fact withdrawn = desk.now(bergen, fact, TUESDAY);
        assertThat(withdrawn.withdrawn()).isEqualTo("Linja er lagt ned");
        assertThat(withdrawn.in(Language.NB, TUESDAY).href()).isEmpty();
        assertThat(said(fact, TUESDAY)).isEqualTo("55 97 22 22");
        assertThat(found(bergen, "Nedlagt", false, TUESDAY)).isEmpty();
        assertThat(found(bergen, "Nedlagt", true, TUESDAY)).containsExactly(fact.id());

        desk.changes().putBack(desk.permit(bergen), withdrawn, WEDNESDAY);
        assertThat(desk.now(bergen, fact, WEDNESDAY).isWithdrawn()).isFalse();
        assertThat(acts(fact)).containsExactly("fact.added", "fact.withdrawn", "fact.put-back");
    }

    @Test
    void a_telephone_does_not_become_a_fee() {
        Fact fact = desk.add(bergen, "Telefon", phone("55 97 33 33"), MONDAY);
        assertThatThrownBy(() -> desk.change(bergen, fact, fee("2026-01-01", 1), TUESDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_tenants_fact_is_neither_read_found_nor_changed() {
        Fact theirs = desk.add(bergen, "Hemmelig linje", phone("55 97 44 44"), MONDAY);

        assertThat(desk.facts().on(stavanger.id(), List.of(theirs.id()), TUESDAY))
                .isEmpty();
        assertThat(desk.facts().history(stavanger.id(), theirs.id())).isEmpty();
        assertThat(found(stavanger, "", true, TUESDAY)).doesNotContain(theirs.id());
        assertThat(found(stavanger, "55 97 44 44", true, TUESDAY)).isEmpty();
        Permit stranger = desk.permit(stavanger);
        assertRefused(() -> desk.changes().change(stranger, theirs, theirs.label(), phone("113"), TUESDAY));
        assertRefused(() -> desk.changes().withdraw(stranger, theirs, "Fordi", TUESDAY));
        assertRefused(() -> desk.changes().putBack(stranger, theirs, TUESDAY));
        var disguised = new Fact(
                theirs.id(), stavanger.id(), false, theirs.said(), theirs.label(), theirs.says(), null, MONDAY);
        assertRefused(() -> desk.changes().withdraw(stranger, disguised, "Fordi", TUESDAY));
        assertRefused(
                () -> desk.changes().add(stranger, UUID.randomUUID(), bergen, theirs.label(), phone("113"), TUESDAY));
    }

    @Test
    void a_national_fact_is_said_everywhere_and_changed_by_those_who_decide_nationally() {
        Fact national = desk.add(base, "Egenandel poliklinikk", fee("2026-01-01", 386), MONDAY);

        assertThat(desk.facts().on(stavanger.id(), List.of(national.id()), TUESDAY))
                .hasSize(1);
        assertThat(found(stavanger, "poliklinikk", false, TUESDAY)).contains(national.id());
        assertRefused(() -> desk.changes()
                .change(desk.permit(stavanger), national, national.label(), fee("2026-01-01", 1), TUESDAY));
        assertRefused(() -> desk.changes()
                .change(
                        desk.permit(base, Role.COORDINATOR),
                        national,
                        national.label(),
                        fee("2026-01-01", 1),
                        TUESDAY));
        assertThat(desk.change(base, national, fee("2026-01-01", 400), TUESDAY)).isInstanceOf(Told.Ok.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "APPROVER", "READER", "STUDY_PUBLISHER"})
    void whoever_may_not_publish_on_the_site_changes_no_fact(Role role) {
        Fact fact = desk.add(bergen, "Poliklinikken", phone("55 97 55 55"), MONDAY);
        assertRefused(
                () -> desk.changes().change(desk.permit(bergen, role), fact, fact.label(), phone("113"), TUESDAY));
        assertRefused(() -> desk.changes()
                .add(desk.permit(bergen, role), UUID.randomUUID(), bergen, fact.label(), phone("113"), TUESDAY));
    }

    @Test
    void a_fact_is_found_by_its_name_its_digits_and_its_words() {
        Fact line = desk.add(bergen, "Fødeklinikken", phone("55 97 66 77"), MONDAY);
        Fact words = desk.add(bergen, "Fasting", phrase("fast fra midnatt", "fast frå midnatt"), MONDAY);

        assertThat(found(bergen, "fødekl", false, TUESDAY)).containsExactly(line.id());
        assertThat(found(bergen, "5597 66 77", false, TUESDAY)).containsExactly(line.id());
        assertThat(found(bergen, "frå MIDNATT", false, TUESDAY)).containsExactly(words.id());
        assertThat(found(bergen, "fasting", false, MONDAY.minusSeconds(1))).isEmpty();
        assertThat(found(bergen, "%", false, TUESDAY)).isEmpty();
    }

    @Test
    void nothing_that_was_said_is_written_over() {
        Fact fact = desk.add(bergen, "Arkiv", phone("55 97 77 77"), MONDAY);
        assertThatThrownBy(() -> db.sql("update fact.said set label = '{\"nb\": \"x\"}' where fact = :id")
                        .param("id", fact.id())
                        .update())
                .hasMessageContaining("only the end");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Permit.NotPermitted.class);
    }

    private String said(Fact fact, Instant at) {
        return desk.now(bergen, fact, at).in(Language.NB, at).all().replace('\u00a0', ' ');
    }

    private List<UUID> found(Site site, String words, boolean withdrawn, Instant at) {
        return desk.facts().search(new Facts.Wanted(site.id(), words, null, withdrawn), 100, at).stream()
                .map(Fact::id)
                .toList();
    }

    private List<String> acts(Fact fact) {
        return db.sql(
                        "select act from journal.entry where subject = :fact and scopes = array[:scope::text] order by key")
                .param("fact", fact.id())
                .param("scope", Facts.scope(fact.id()).value())
                .query(String.class)
                .list();
    }

    @Test
    void a_label_stands_in_several_languages() {
        Fact fact = desk.add(bergen, "Navn", phone("55 97 88 88"), MONDAY);
        var label = new Words(java.util.Map.of(Language.NB, "Navn", Language.NN, "Namn"));
        desk.changes().change(desk.permit(bergen), fact, label, fact.says(), TUESDAY);
        assertThat(desk.now(bergen, fact, TUESDAY).label().plain(Language.NN)).isEqualTo("Namn");
    }
}

package no.fnsp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom wrong passwords shut out: the stranger who types them, and not the person they are typed for. */
@EmptyInstallation
class TriesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    Staff staff;

    @Autowired
    Accounts accounts;

    @Autowired
    Tries tries;

    @Autowired
    Permits permits;

    Permit door;
    String nina;
    String strange;
    String ward;

    @BeforeEach
    void nina_on_her_ward_and_a_stranger() {
        door = permits.atTheDoor();
        nina = accounts.find(staff.person("Nina Ny")).orElseThrow().email();
        strange = UUID.randomUUID().toString();
        ward = UUID.randomUUID().toString();
    }

    @Test
    void five_wrong_passwords_of_a_stranger_shut_out_the_stranger_alone() {
        wrong(5, strange);
        assertThat(tries.allow(door, nina, strange, MONDAY)).isFalse();
        assertThat(tries.lockedUntil(nina, strange, MONDAY)).contains(MONDAY.plusSeconds(900));
        assertThat(tries.lockedUntil(nina, ward, MONDAY)).isEmpty();
        assertThat(tries.allow(door, nina, ward, MONDAY)).isTrue();
    }

    @Test
    void many_addresses_together_shut_the_account_for_a_quarter_of_an_hour() {
        for (int i = 0; i < Tries.FOR_ONE_PERSON; i++) {
            assertThat(tries.allow(door, nina, strange + i, MONDAY)).isTrue();
        }
        assertThat(tries.allow(door, nina, ward, MONDAY)).isFalse();
        assertThat(tries.allow(door, nina, ward, MONDAY.plusSeconds(901))).isTrue();
    }

    @Test
    void whoever_comes_in_begins_anew_and_leaves_what_others_tried() {
        for (int i = 0; i < Tries.FOR_ONE_PERSON - 3; i++) {
            tries.allow(door, nina, strange + i, MONDAY);
        }
        wrong(2, ward);
        tries.succeeded(door, nina, ward);
        wrong(2, ward);
        assertThat(tries.allow(door, nina, ward, MONDAY)).isTrue();
        assertThat(tries.allow(door, nina, strange, MONDAY)).isFalse();
    }

    @Test
    void whoever_guesses_at_a_code_knows_the_password_and_has_five_tries_from_everywhere_together() {
        for (int i = 0; i < 5; i++) {
            assertThat(tries.allowCode(door, nina, strange + i, MONDAY)).isTrue();
        }
        assertThat(tries.allowCode(door, nina, strange + 5, MONDAY)).isFalse();
    }

    private void wrong(int many, String from) {
        for (int i = 0; i < many; i++) {
            assertThat(tries.allow(door, nina, from, MONDAY)).isTrue();
        }
    }
}

package no.fnsp.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Door;
import no.fnsp.desk.Reply;
import no.fnsp.html.Messages;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Credentials;
import no.fnsp.identity.Editors;
import no.fnsp.identity.Permits;
import no.fnsp.identity.SignIns;
import no.fnsp.identity.Staff;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Nina does with her own account. */
@EmptyInstallation
class OwnPasswordTest {

    private static final String OLD = "fire hester på en bru";
    private static final String NEW = "tre båter i en bukt";

    @Autowired
    Staff staff;

    @Autowired
    Accounts accounts;

    @Autowired
    Credentials credentials;

    @Autowired
    Editors editors;

    @Autowired
    SignIns signIns;

    @Autowired
    Permits permits;

    @Autowired
    DatabaseClock clock;

    @Autowired
    ProfileController profile;

    UUID nina;

    @BeforeEach
    void nina_has_a_password_and_is_signed_in() {
        nina = staff.person("Nina Ny");
        credentials.choosePassword(permits.forSelf(nina), nina, OLD);
        signIns.begin(permits.forSelf(nina), nina, null, "Firefox", clock.now());
    }

    @Test
    void the_language_of_the_desk_counts_from_the_next_page() {
        profile.describe(desk(), Map.of("name", "Nina Nyere", "language", "en"));
        assertThat(editors.find(nina, clock.now()).orElseThrow().language()).isEqualTo(Language.EN);
        assertThat(editors.find(nina, clock.now()).orElseThrow().name()).isEqualTo("Nina Nyere");
    }

    @Test
    void a_name_that_is_missing_and_a_language_the_desk_does_not_speak_are_told() {
        ProfilePage page = page(profile.describe(desk(), Map.of("name", " ", "language", "se")), 422);
        assertThat(page.form().wrongFields()).containsExactly("name", "language");
    }

    @Test
    void a_new_password_wants_the_old_one_and_ends_every_session() {
        ProfilePage wrong = page(profile.changePassword(desk(), "gjetning", NEW, NEW), 422);
        assertThat(wrong.form().wrong("old")).isEqualTo("people.password.wrong");
        assertThat(matches(OLD)).isTrue();
        profile.changePassword(desk(), OLD, NEW, NEW);
        assertThat(matches(NEW)).isTrue();
        assertThat(signIns.of(nina, clock.now())).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_new_password_is_told_before_the_old_one_is_looked_at() {
        assertThat(page(profile.changePassword(desk(), OLD, "kort", "kort"), 422)
                        .form()
                        .wrong("fresh"))
                .isEqualTo("people.password.short");
        assertThat(page(profile.changePassword(desk(), OLD, OLD, OLD), 422)
                        .form()
                        .wrong("fresh"))
                .isEqualTo("people.password.same");
        assertThat(page(profile.changePassword(desk(), OLD, NEW, OLD), 422)
                        .form()
                        .wrong("again"))
                .isEqualTo("people.password.differs");
    }

    @Test
    void an_open_machine_is_no_place_to_guess() {
        for (int i = 0; i < 5; i++) {
            profile.changePassword(desk(), "gjetning nummer " + i, NEW, NEW);
        }
        ProfilePage locked = page(profile.changePassword(desk(), OLD, NEW, NEW), 422);
        assertThat(locked.form().wrong("old")).isEqualTo("people.password.locked");
        assertThat(matches(OLD)).isTrue();
    }

    @Test
    void a_new_app_wants_the_password_and_ends_every_session() {
        credentials.offerSecondFactor(permits.forSelf(nina), nina);
        assertThat(page(profile.dropSecondFactor(desk(), "gjetning"), 422)
                        .form()
                        .wrong("password"))
                .isEqualTo("people.password.wrong");
        profile.dropSecondFactor(desk(), OLD);
        assertThat(credentials.hasSecondFactor(nina)).isFalse();
        assertThat(signIns.of(nina, clock.now())).isEmpty();
    }

    @Test
    void whoever_has_no_password_here_changes_none() {
        nina = staff.person("Katrine Katalog");
        assertThat(profile.changePassword(desk(), OLD, NEW, NEW)).isInstanceOf(Reply.Missing.class);
        assertThat(profile.dropSecondFactor(desk(), OLD)).isInstanceOf(Reply.Missing.class);
    }

    private boolean matches(String password) {
        return credentials.matches(Optional.of(nina), password);
    }

    private static ProfilePage page(Reply reply, int status) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Page.class, page -> assertThat(page.status()).isEqualTo(status));
        return (ProfilePage) ((Reply.Page) reply).page();
    }

    private Desk desk() {
        var editor = editors.find(nina, clock.now()).orElseThrow();
        return new Desk(editor, Messages.desk(editor.language()), "b1", Door.Csrf.NONE, "/desk/profile", "");
    }
}

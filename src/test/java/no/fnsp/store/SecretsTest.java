package no.fnsp.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private static final String GIVEN = "0123456789abcdef0123456789abcdef";
    private static final byte[] WORDS = "Forhåndsvisning av hofteprotese".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void what_was_signed_for_one_purpose_is_not_signed_for_another() {
        var secrets = secrets(GIVEN);
        byte[] signature = secrets.sign("preview", WORDS);
        assertThat(signature).hasSize(32);
        assertThat(secrets.verify("preview", WORDS, signature)).isTrue();
        assertThat(secrets.verify("invitation", WORDS, signature)).isFalse();
        assertThat(secrets.verify("preview", "Noe annet".getBytes(UTF_8), signature))
                .isFalse();
        assertThat(secrets.verify("preview", WORDS, new byte[0])).isFalse();
    }

    @Test
    void what_was_sealed_is_opened_for_its_purpose_only() {
        var secrets = secrets(GIVEN);
        byte[] sealed = secrets.seal("totp", WORDS);
        assertThat(new String(sealed, UTF_8)).doesNotContain("hofteprotese");
        assertThat(secrets.open("totp", sealed)).contains(WORDS);
        assertThat(secrets.open("preview", sealed)).isEmpty();
        assertThat(secrets.seal("totp", WORDS)).isNotEqualTo(sealed);
    }

    @Test
    void what_was_changed_after_it_was_sealed_is_not_opened() {
        var secrets = secrets(GIVEN);
        byte[] sealed = secrets.seal("totp", WORDS);
        sealed[sealed.length - 1] ^= 1;
        assertThat(secrets.open("totp", sealed)).isEmpty();
        assertThat(secrets.open("totp", new byte[5])).isEmpty();
    }

    @Test
    void two_installations_do_not_know_each_others_signatures() {
        byte[] signature = secrets(GIVEN).sign("preview", WORDS);
        assertThat(secrets(GIVEN).verify("preview", WORDS, signature)).isTrue();
        assertThat(secrets(GIVEN + "0").verify("preview", WORDS, signature)).isFalse();
    }

    @Test
    void a_secret_that_is_not_given_is_made_once_and_read_by_its_owner_only() throws IOException {
        byte[] signature = secrets("").sign("preview", WORDS);
        Path file = folder.resolve("data").resolve("secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(secrets("").verify("preview", WORDS, signature)).isTrue();
    }

    @Test
    void a_secret_that_can_be_guessed_or_was_half_written_is_refused_in_plain_words() throws IOException {
        assertThatThrownBy(() -> secrets("hemmelig")).hasMessageContaining("fnsp.secret is shorter than 32");
        Files.createDirectories(folder.resolve("data"));
        Files.createFile(folder.resolve("data").resolve("secret"));
        assertThatThrownBy(() -> secrets("")).hasMessageContaining("holds no whole secret");
    }

    @Test
    void after_the_secret_was_changed_only_what_asks_for_it_knows_what_was_signed_before() {
        byte[] signature = secrets(GIVEN).sign("page-mark", WORDS);
        var changed = new Secrets(InstallationSecret.of(GIVEN + "0", GIVEN, new DataDirectory(folder)));
        assertThat(changed.verify("page-mark", WORDS, signature)).isFalse();
        assertThat(changed.signedBefore("page-mark", WORDS)).contains(signature);
        assertThat(secrets(GIVEN + "0").signedBefore("page-mark", WORDS)).isEmpty();
        assertThatThrownBy(() -> InstallationSecret.of(GIVEN, "kort", new DataDirectory(folder)))
                .hasMessageContaining("fnsp.secret-before is shorter than 32");
    }

    private Secrets secrets(String given) {
        return new Secrets(InstallationSecret.of(given, new DataDirectory(folder.resolve("data"))));
    }
}

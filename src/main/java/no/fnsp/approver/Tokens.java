package no.fnsp.approver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import no.fnsp.store.Secrets;
import org.springframework.stereotype.Component;

/** What links to professionals end with: a word, signed for one purpose and nothing else, and kept nowhere. */
@Component
class Tokens {

    private final Secrets secrets;

    Tokens(Secrets secrets) {
        this.secrets = secrets;
    }

    /** @param word without dots */
    String of(String purpose, String word) {
        return word + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.sign(purpose, word.getBytes(UTF_8)));
    }

    /** The word; empty for what we have not signed for this. */
    Optional<String> read(String purpose, String token) {
        String[] parts = token.split("\\.", -1);
        try {
            byte[] signature = Base64.getUrlDecoder().decode(parts.length == 2 ? parts[1] : "");
            return secrets.verify(purpose, parts[0].getBytes(UTF_8), signature)
                    ? Optional.of(parts[0])
                    : Optional.empty();
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }
}

package no.fnsp.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.store.Secrets;
import org.springframework.stereotype.Component;

/** What links to people end with: an id, signed for one purpose and nothing else. */
@Component
class LinkWords {

    private final Secrets secrets;

    LinkWords(Secrets secrets) {
        this.secrets = secrets;
    }

    String of(String purpose, UUID id) {
        byte[] signature = secrets.sign(purpose, id.toString().getBytes(UTF_8));
        return id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    /** Empty for what we have not signed for this. */
    Optional<UUID> read(String purpose, String word) {
        String[] parts = word.split("\\.", -1);
        try {
            UUID id = UUID.fromString(parts[0]);
            return parts.length == 2
                            && secrets.verify(
                                    purpose,
                                    id.toString().getBytes(UTF_8),
                                    Base64.getUrlDecoder().decode(parts[1]))
                    ? Optional.of(id)
                    : Optional.empty();
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }
}

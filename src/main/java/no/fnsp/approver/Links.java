package no.fnsp.approver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.mail.DeskAddress;
import no.fnsp.store.Secrets;
import org.springframework.stereotype.Component;

/** The links that requests are answered through: signed for this and nothing else, and kept nowhere. */
@Component
class Links {

    private static final String PURPOSE = "approval-request";

    private final Secrets secrets;
    private final DeskAddress address;

    Links(Secrets secrets, DeskAddress address) {
        this.secrets = secrets;
        this.address = address;
    }

    String of(UUID request) {
        return address.of("/approval/" + request + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signed(request)));
    }

    private byte[] signed(UUID request) {
        return secrets.sign(PURPOSE, request.toString().getBytes(UTF_8));
    }

    /** @param token what the link ends with @return empty for what we have not signed */
    Optional<UUID> request(String token) {
        String[] parts = token.split("\\.", -1);
        try {
            UUID request = UUID.fromString(parts[0]);
            byte[] signature = Base64.getUrlDecoder().decode(parts.length == 2 ? parts[1] : "");
            return secrets.verify(PURPOSE, request.toString().getBytes(UTF_8), signature)
                    ? Optional.of(request)
                    : Optional.empty();
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }
}

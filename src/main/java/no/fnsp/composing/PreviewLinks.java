package no.fnsp.composing;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.store.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signed addresses of previews. Whoever has one sees one draft on one site until it runs out, without an account, and nothing else
 * of what is unpublished; a changed one opens nothing.
 */
@Component
public class PreviewLinks {

    /** Long enough for a colleague to read it next week. */
    public static final Duration LONGEST = Duration.ofDays(14);

    private static final String PURPOSE = "preview";
    private static final int PAYLOAD = 2 * 16 + 2 * 8;
    private static final int SIGNATURE = 16;
    private static final long AS_IT_IS_NOW = Long.MIN_VALUE;
    private static final UUID NO_DRAFT = new UUID(0, 0);

    private final Secrets secrets;

    PreviewLinks(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * What a link opens.
     *
     * @param draft the id of a draft, or of one version of a text
     * @param site where the draft is shown, its own site or one that uses the text
     * @param at the instant that the rest of the page is composed as of; null for when it is read
     */
    public record Preview(
            UUID draft, UUID site, Instant until, @Nullable Instant at) {

        boolean isPast() {
            return draft.equals(NO_DRAFT);
        }
    }

    /** A site as it was, with no draft in it. */
    public static Preview past(UUID site, Instant until, Instant at) {
        return new Preview(NO_DRAFT, site, until, at);
    }

    /** The word that stands in the address. */
    public String token(Preview preview) {
        var payload = ByteBuffer.allocate(PAYLOAD)
                .putLong(preview.draft().getMostSignificantBits())
                .putLong(preview.draft().getLeastSignificantBits())
                .putLong(preview.site().getMostSignificantBits())
                .putLong(preview.site().getLeastSignificantBits())
                .putLong(preview.until().getEpochSecond())
                .putLong(preview.at() == null ? AS_IT_IS_NOW : preview.at().getEpochSecond())
                .array();
        byte[] signed = Arrays.copyOf(payload, PAYLOAD + SIGNATURE);
        System.arraycopy(signature(payload), 0, signed, PAYLOAD, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** What the token opens; empty for one that is not ours, was changed, or has run out. */
    public Optional<Preview> open(String token, Instant now) {
        return bytes(token)
                .filter(signed -> signed.length == PAYLOAD + SIGNATURE)
                .filter(this::isOurs)
                .map(PreviewLinks::read)
                .filter(preview -> preview.until().isAfter(now));
    }

    private static Optional<byte[]> bytes(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }

    private boolean isOurs(byte[] signed) {
        byte[] payload = Arrays.copyOf(signed, PAYLOAD);
        return MessageDigest.isEqual(signature(payload), Arrays.copyOfRange(signed, PAYLOAD, signed.length));
    }

    private byte[] signature(byte[] payload) {
        return Arrays.copyOf(secrets.sign(PURPOSE, payload), SIGNATURE);
    }

    private static Preview read(byte[] signed) {
        var payload = ByteBuffer.wrap(signed);
        var draft = new UUID(payload.getLong(), payload.getLong());
        var site = new UUID(payload.getLong(), payload.getLong());
        var until = Instant.ofEpochSecond(payload.getLong());
        long at = payload.getLong();
        return new Preview(draft, site, until, at == AS_IT_IS_NOW ? null : Instant.ofEpochSecond(at));
    }
}

package no.fnsp.feedback;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.site.PageMarks.Marked;
import no.fnsp.store.Secrets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The receipt for an answer, which comes back with the words: signed, and carried by the page itself, so that nothing is kept on the
 * reader's device and nothing here of who is writing.
 */
@Component
class Receipts {

    /** Whoever thinks it over during lunch is heard; a page left open over night is not. */
    static final Duration LONGEST = Duration.ofHours(3);

    private static final String PURPOSE = "feedback-receipt";
    private static final int PAYLOAD = 16 + 8 + 1;
    private static final int SIGNATURE = 16;

    private final ObjectProvider<Secrets> secrets;

    Receipts(ObjectProvider<Secrets> secrets) {
        this.secrets = secrets;
    }

    /** @param found whether what was looked for was found @param given when */
    record Receipt(UUID id, boolean found, Instant given) {}

    String written(Marked page, Receipt receipt) {
        byte[] payload = ByteBuffer.allocate(PAYLOAD)
                .putLong(receipt.id().getMostSignificantBits())
                .putLong(receipt.id().getLeastSignificantBits())
                .putLong(receipt.given().toEpochMilli())
                .put((byte) (receipt.found() ? 1 : 0))
                .array();
        byte[] whole = Arrays.copyOf(payload, PAYLOAD + SIGNATURE);
        System.arraycopy(signature(page, payload), 0, whole, PAYLOAD, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Empty for what is not ours, is for another page, or is too old. */
    Optional<Receipt> read(Marked page, String written, Instant now) {
        byte[] whole = decoded(written);
        if (whole.length != PAYLOAD + SIGNATURE) {
            return Optional.empty();
        }
        byte[] payload = Arrays.copyOf(whole, PAYLOAD);
        byte[] signature = Arrays.copyOfRange(whole, PAYLOAD, whole.length);
        return MessageDigest.isEqual(signature(page, payload), signature)
                ? Optional.of(receipt(ByteBuffer.wrap(payload)))
                        .filter(one -> now.isBefore(one.given().plus(LONGEST)))
                : Optional.empty();
    }

    private static byte[] decoded(String written) {
        try {
            return Base64.getUrlDecoder().decode(written);
        } catch (IllegalArgumentException garbage) {
            return new byte[0];
        }
    }

    private static Receipt receipt(ByteBuffer payload) {
        var id = new UUID(payload.getLong(), payload.getLong());
        var given = Instant.ofEpochMilli(payload.getLong());
        return new Receipt(id, payload.get() == 1, given);
    }

    private byte[] signature(Marked page, byte[] payload) {
        byte[] where =
                (page.site() + "." + page.language().code() + "." + page.path()).getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(payload, payload.length + where.length);
        System.arraycopy(where, 0, all, payload.length, where.length);
        return Arrays.copyOf(secrets.getObject().sign(PURPOSE, all), SIGNATURE);
    }
}

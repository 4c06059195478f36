package no.fnsp.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A message as it is sent, signed as Standard Webhooks 1.0 says: HMAC-SHA-256 over id, time and body, once with each key that counts.
 * Never changes.
 */
record Signed(String id, Instant at, byte[] body, String signatures) {

    static Signed of(String id, Instant at, byte[] body, List<byte[]> keys) {
        return new Signed(
                id,
                at,
                body,
                keys.stream().map(key -> signature(id, at, body, key)).collect(Collectors.joining(" ")));
    }

    private static String signature(String id, Instant at, byte[] body, byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether a delivery is from who knows the secret, and is no old one sent again, as of the Standard Webhooks specification. The body is
 * read from standard input, as the bytes that came; it says {@code true} or {@code false}.
 *
 * <pre>java VerifyWebhook.java SECRET WEBHOOK-ID WEBHOOK-TIMESTAMP WEBHOOK-SIGNATURE &lt; body.json</pre>
 */
public class VerifyWebhook {

    private static final Duration OLDEST = Duration.ofMinutes(5);

    public static void main(String[] given) throws Exception {
        System.out.println(isTrue(given[0], given[1], given[2], given[3], System.in.readAllBytes()));
    }

    static boolean isTrue(String secret, String id, String timestamp, String signatures, byte[] body) throws Exception {
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(sent, Instant.now()).abs().compareTo(OLDEST) > 0) {
            return false;
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key(secret), "HmacSHA256"));
        mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        byte[] expected = ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
        // Two while the secret is being changed. Compared so that the time it takes tells nothing.
        return Stream.of(signatures.split(" "))
                .anyMatch(one -> MessageDigest.isEqual(expected, one.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] key(String secret) {
        return Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
    }
}

package no.fnsp.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of an authenticator app: RFC 6238 with SHA-1, six digits and half minutes, as every app knows them. */
final class Totp {

    static final int SECRET_BYTES = 20;

    private static final int SECONDS = 30;

    private Totp() {}

    /** The code of a half minute. */
    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** The half minute that the code is of: this one, or one beside it, since clocks differ; empty for a wrong code. */
    static OptionalLong stepOf(byte[] secret, String code, Instant at) {
        byte[] given = code.replaceAll("\\s", "").getBytes(US_ASCII);
        return LongStream.rangeClosed(step(at) - 1, step(at) + 1)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(US_ASCII), given))
                .findFirst();
    }
}

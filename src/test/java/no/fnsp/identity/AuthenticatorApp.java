package no.fnsp.identity;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** The app on somebody's telephone: given the secret in letters, it tells the code of any half minute. */
public record AuthenticatorApp(String secret) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Of this half minute; good for half a minute after it too, however slow the machine is. */
    public String now() {
        return code(Instant.now());
    }

    /** Of the half minute to come, when that of this one is used up. Becoming this one's in the meantime it is as good. */
    public String next() {
        return code(Instant.now().plusSeconds(30));
    }

    private String code(Instant at) {
        return Totp.code(bytes(), Totp.step(at));
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : secret.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5 | LETTERS.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}

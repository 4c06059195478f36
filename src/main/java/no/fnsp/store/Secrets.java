package no.fnsp.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Signs and seals what leaves our hands and comes back, with keys that are all derived (HKDF) from the installation's one secret. Each
 * purpose has keys of its own: what was signed or sealed for one is worthless for another.
 */
@Lazy
@Component
public class Secrets {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final InstallationSecret secret;

    Secrets(InstallationSecret secret) {
        this.secret = secret;
    }

    /** HMAC-SHA-256: 32 bytes that only this installation can make for this message and purpose. */
    public byte[] sign(String purpose, byte[] message) {
        return sign(secret.bytes(), purpose, message);
    }

    /**
     * As {@link #sign} made it with the secret until lately; empty when none is given. Only for what does no harm when somebody else
     * can make it: a secret is changed because it may be known.
     */
    public Optional<byte[]> signedBefore(String purpose, byte[] message) {
        byte[] before = secret.before();
        return before.length == 0 ? Optional.empty() : Optional.of(sign(before, purpose, message));
    }

    private static byte[] sign(byte[] secret, String purpose, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key(secret, "HmacSHA256", "sign:" + purpose));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the signature is ours. Takes as long for a nearly right one as for a wrong one. */
    public boolean verify(String purpose, byte[] message, byte[] signature) {
        return MessageDigest.isEqual(sign(purpose, message), signature);
    }

    /** AES-256-GCM: nobody else can read it, or change it unseen. Sealed twice, it looks different. */
    public byte[] seal(String purpose, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(plain);
            byte[] sealed = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, sealed, NONCE, closed.length);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was sealed for this purpose; empty when it was sealed for another, elsewhere, or has been changed. */
    public Optional<byte[]> open(String purpose, byte[] sealed) {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(secret.bytes(), "AES", "seal:" + purpose), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static SecretKey key(byte[] secret, String algorithm, String info) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        algorithm,
                        HKDFParameterSpec.ofExtract()
                                .addIKM(secret)
                                .thenExpand(info.getBytes(StandardCharsets.UTF_8), 32));
    }
}

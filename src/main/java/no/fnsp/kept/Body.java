package no.fnsp.kept;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, packed in each way when somebody first asks for it, and then never again. */
public final class Body {

    private final Packed plain;
    private volatile @Nullable Packed gzip;
    private volatile @Nullable Packed brotli;

    public Body(byte[] plain) {
        this.plain = new Packed(Encoding.PLAIN, plain, tag(plain, Encoding.PLAIN));
    }

    public byte[] plain() {
        return plain.bytes();
    }

    public Packed as(Encoding encoding) {
        return switch (encoding) {
            case PLAIN -> plain;
            case GZIP -> {
                Packed known = gzip;
                yield known != null ? known : (gzip = packed(encoding));
            }
            case BROTLI -> {
                Packed known = brotli;
                yield known != null ? known : (brotli = packed(encoding));
            }
        };
    }

    /** Null when nobody has asked for it packed so: packing takes its time. */
    @Nullable
    Packed ready(Encoding encoding) {
        return switch (encoding) {
            case PLAIN -> plain;
            case GZIP -> gzip;
            case BROTLI -> brotli;
        };
    }

    private Packed packed(Encoding encoding) {
        return new Packed(encoding, Packing.packed(plain.bytes(), encoding), tag(plain.bytes(), encoding));
    }

    private static String tag(byte[] bytes, Encoding encoding) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + encoding.tagEnding() + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

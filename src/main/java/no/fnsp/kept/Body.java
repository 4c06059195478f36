package no.fnsp.kept;

import no.fnsp.html.EntityTag;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, packed in each way when somebody first asks for it, and then never again. */
public final class Body {

    private final Packed plain;
    private volatile @Nullable Packed gzip;
    private volatile @Nullable Packed brotli;

    public Body(byte[] plain) {
        this.plain = new Packed(Encoding.PLAIN, plain, EntityTag.strong(plain, Encoding.PLAIN.tagEnding()));
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
        return new Packed(
                encoding,
                Packing.packed(plain.bytes(), encoding),
                EntityTag.strong(plain.bytes(), encoding.tagEnding()));
    }
}

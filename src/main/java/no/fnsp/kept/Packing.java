package no.fnsp.kept;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Packs bytes. The same bytes are packed the same way on every node of one build. */
public final class Packing {

    /** Of 11. The last few per cent would take fifty times as long, and a page may be sent once only. */
    private static final int BROTLI = 5;

    private Packing() {}

    /** Whether this machine can pack with Brotli: it takes a native library, which there is for Linux on x64 and aarch64. */
    public static boolean hasBrotli() {
        return Brotli4jLoader.isAvailable();
    }

    static byte[] packed(byte[] plain, Encoding encoding) {
        try {
            return switch (encoding) {
                case PLAIN -> plain;
                case GZIP -> gzipped(plain);
                case BROTLI -> Encoder.compress(plain, Encoder.Parameters.create(BROTLI));
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] gzipped(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new Gzip(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(ByteArrayOutputStream to) throws IOException {
            super(to, 4096);
            def.setLevel(Deflater.DEFAULT_COMPRESSION);
        }
    }
}

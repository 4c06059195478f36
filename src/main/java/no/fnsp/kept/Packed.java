package no.fnsp.kept;

import java.nio.ByteBuffer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page in one encoding. Never changes; what is asked for often comes to lie where the network card fetches it. */
public final class Packed {

    /** Asked for less often than that, a page is sent from where it lies: memory outside the heap is returned late. */
    private static final int OFTEN = 8;

    private final Encoding encoding;
    private final byte[] bytes;
    private final String tag;
    private int sent;
    private volatile @Nullable ByteBuffer outside;
    private volatile @Nullable Object head;

    /** @param tag strong: the same tag is the same bytes */
    Packed(Encoding encoding, byte[] bytes, String tag) {
        this.encoding = encoding;
        this.bytes = bytes;
        this.tag = tag;
    }

    public Encoding encoding() {
        return encoding;
    }

    public byte[] bytes() {
        return bytes;
    }

    public String tag() {
        return tag;
    }

    /** The bytes, to be read once by whoever asks. Not exactly counted: two who ask at the same time may be one. */
    public ByteBuffer toSend() {
        ByteBuffer known = outside;
        if (known != null) {
            return known.duplicate();
        }
        sent++;
        return sent > OFTEN ? moved().duplicate() : ByteBuffer.wrap(bytes);
    }

    private ByteBuffer moved() {
        ByteBuffer moved =
                ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
        outside = moved;
        return moved;
    }

    /** What stands above the bytes when they are sent, in the words of the web server; made when it is first asked for. */
    public <T> T head(Class<T> kind, Function<Packed, T> making) {
        Object known = head;
        if (known == null) {
            known = making.apply(this);
            head = known;
        }
        return kind.cast(known);
    }
}

package no.fnsp.media;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that lie on a shelf. They never change. */
public interface Stored {

    long bytes();

    /** From the beginning; whoever asks closes it. */
    InputStream open() throws IOException;
}

package no.fnsp.delivery;

import java.io.IOException;
import java.io.InputStream;
import no.fnsp.media.Stored;
import org.springframework.core.io.AbstractResource;

/** What lies on a shelf of ours, as the web server wants it: it can send a part of it too. */
final class Lent extends AbstractResource {

    private final Stored stored;

    Lent(Stored stored) {
        this.stored = stored;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return stored.open();
    }

    @Override
    public long contentLength() {
        return stored.bytes();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "a file of " + stored.bytes() + " bytes";
    }
}

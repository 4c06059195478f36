package no.fnsp.composing;

import no.fnsp.html.Page;
import org.jspecify.annotations.Nullable;

/** What stands at an address. */
public sealed interface Found {

    record Shown(Page page) implements Found {}

    /**
     * The reader is led on, for good.
     *
     * @param from the address that leads there, as it is kept, however it was asked for; null when nobody has had it lead anywhere
     */
    record Elsewhere(String address, @Nullable String from) implements Found {

        Elsewhere(String address) {
            this(address, null);
        }
    }

    /** Nothing stands here; the page says so and leads on. */
    record Missing(Page page) implements Found {}

    /** Something stood here and is gone. */
    record Gone(Page page) implements Found {}
}

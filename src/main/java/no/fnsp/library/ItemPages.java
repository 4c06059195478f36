package no.fnsp.library;

import no.fnsp.media.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page about one picture or document. */
@Component
class ItemPages {

    private final Items items;
    private final UsedAt used;

    ItemPages(Items items, UsedAt used) {
        this.items = items;
        this.used = used;
    }

    static Form known(Held held) {
        return WriteForm.of(held.item(), held.here().site().settings().name());
    }

    /** @param outdated and {@code said} as in {@link ItemPage} */
    ItemPage page(Held held, Form form, boolean outdated, @Nullable String said) {
        return new ItemPage(
                held.here().frame(held.title(), held.here().list()),
                held,
                form,
                outdated,
                said,
                items.files(held.id()),
                used.of(held));
    }

    /** What is known, and what is wrong with a file. */
    ItemPage page(Held held, String said) {
        return page(held, known(held), false, said);
    }
}

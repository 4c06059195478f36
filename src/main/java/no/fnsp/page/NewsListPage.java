package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;
import org.jspecify.annotations.Nullable;

/**
 * News, newest first. Never changes.
 *
 * @param newer the address of the page before this one, or null
 * @param older the address of the page after this one, or null
 */
public record NewsListPage(
        Frame frame,
        List<NewsTeaser> news,
        @Nullable String newer,
        @Nullable String older) implements Page {

    public NewsListPage {
        news = List.copyOf(news);
    }
}

package no.fnsp.composing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.fnsp.content.Documents;
import no.fnsp.content.News;
import no.fnsp.html.Link;
import no.fnsp.page.NewsListPage;
import no.fnsp.page.NewsPage;
import no.fnsp.page.NewsTeaser;
import no.fnsp.sharing.SiteLists;
import no.fnsp.text.Markup;
import org.springframework.stereotype.Component;

/** A site's news: each item, and the list of them. */
@Component
class NewsPages {

    private static final int PER_PAGE = 20;

    private final OwnTexts own;
    private final SiteLists lists;
    private final Embedding embedding;
    private final Frames frames;

    NewsPages(OwnTexts own, SiteLists lists, Embedding embedding, Frames frames) {
        this.own = own;
        this.lists = lists;
        this.embedding = embedding;
        this.frames = frames;
    }

    Optional<NewsPage> find(Visit visit) {
        return own.find(visit)
                .filter(text -> text.shown().body() instanceof News)
                .map(text -> page(visit, text, (News) text.shown().body()));
    }

    private NewsPage page(Visit visit, OwnTexts.OwnText text, News news) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("headline", text.blended().title().words());
        if (!text.description().isEmpty()) {
            schema.put("description", text.description());
        }
        schema.put("url", Outside.canonical(visit.site().host(), visit.to(visit.path())));
        schema.put("datePublished", news.published().toString());
        schema.put("dateModified", text.edited().toString());
        schema.put("inLanguage", text.blended().leadLanguage().code());
        schema.put("author", SiteSchema.organisation(visit));
        schema.put("publisher", SiteSchema.organisation(visit));
        var breadcrumb = List.of(Frames.home(visit), Frames.step(visit, "news.title", "/nyheter"));
        return new NewsPage(
                frames.around(visit, own.setting(visit, text, breadcrumb, Frames.schema("NewsArticle", schema))),
                text.blended().title(),
                news.published(),
                text.edited().isAfter(news.published()) && text.shown().parent() != null ? text.edited() : null,
                text.lead(),
                text.chapters(visit));
    }

    /** The newest items, as on the front page. */
    List<NewsTeaser> newest(Visit visit, int most) {
        return teasers(visit, 0, most);
    }

    NewsListPage list(Visit visit) {
        int page = visit.query().page();
        List<NewsTeaser> found = teasers(visit, (page - 1) * PER_PAGE, PER_PAGE + 1);
        boolean more = found.size() > PER_PAGE;
        Setting setting = Setting.of(visit, visit.words().get("news.title"), List.of(Frames.home(visit)));
        return new NewsListPage(
                frames.around(visit, page == 1 ? setting : setting.hidden()),
                more ? found.subList(0, PER_PAGE) : found,
                page == 1 ? null : address(visit, page - 1),
                more ? address(visit, page + 1) : null);
    }

    private static String address(Visit visit, int page) {
        String list = visit.to("/nyheter");
        return page == 1 ? list : list + "?side=" + page;
    }

    private List<NewsTeaser> teasers(Visit visit, int skip, int most) {
        visit.trace().lookedAt(Documents.list(visit.site().id()));
        List<SiteLists.Item> items = lists.news(visit.site().id(), skip, most, visit.at());
        Embedded embedded = embedding.of(visit, items.stream().map(item -> lead(visit, item)));
        return items.stream().map(item -> teaser(visit, item, embedded)).toList();
    }

    private static Markup lead(Visit visit, SiteLists.Item item) {
        return Markup.clean(visit.say(item.lead()).words());
    }

    private static NewsTeaser teaser(Visit visit, SiteLists.Item item, Embedded embedded) {
        return new NewsTeaser(
                Link.to(visit.to(item.path()), visit.say(item.titles())),
                item.published(),
                embedded.in(visit.say(item.lead()).language()).plain(List.of(lead(visit, item))));
    }
}

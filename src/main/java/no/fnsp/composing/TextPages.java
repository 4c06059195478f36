package no.fnsp.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.fnsp.content.Documents;
import no.fnsp.content.Kind;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.page.ArticlePage;
import no.fnsp.page.LandingPage;
import no.fnsp.sharing.SiteLists;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** Articles and landing pages, anywhere on a site that no fixed address takes. */
@Component
class TextPages {

    private final OwnTexts own;
    private final SiteLists lists;
    private final Frames frames;

    TextPages(OwnTexts own, SiteLists lists, Frames frames) {
        this.own = own;
        this.lists = lists;
        this.frames = frames;
    }

    Optional<Page> find(Visit visit) {
        return own.find(visit).flatMap(text -> switch (text.text().kind()) {
            case ARTICLE -> Optional.of(article(visit, text));
            case LANDING -> Optional.of(landing(visit, text));
            default -> Optional.empty();
        });
    }

    private Page article(Visit visit, OwnTexts.OwnText text) {
        return new ArticlePage(
                frames.around(visit, setting(visit, text)),
                text.blended().title(),
                text.lead(),
                text.chapters(visit),
                text.edited());
    }

    private Page landing(Visit visit, OwnTexts.OwnText text) {
        visit.trace().lookedAt(Documents.list(visit.site().id()));
        List<LandingPage.Card> cards = lists.under(visit.site().id(), visit.path(), visit.at()).stream()
                .filter(listed -> listed.kind() == Kind.ARTICLE || listed.kind() == Kind.LANDING)
                .map(listed -> new LandingPage.Card(Link.to(visit.to(listed.path()), visit.say(listed.titles())), ""))
                .toList();
        return new LandingPage(
                frames.around(visit, setting(visit, text)),
                text.blended().title(),
                text.lead(),
                cards,
                text.chapters(visit));
    }

    private Setting setting(Visit visit, OwnTexts.OwnText text) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("name", text.blended().title().words());
        schema.put("url", Outside.canonical(visit.site().host(), visit.to(visit.path())));
        schema.put("inLanguage", text.blended().leadLanguage().code());
        schema.put("dateModified", text.edited().toString());
        return own.setting(visit, text, breadcrumb(visit), Frames.schema("WebPage", schema));
    }

    /** The front page and every page above this one that has a text. */
    private List<Link> breadcrumb(Visit visit) {
        var parents = new ArrayList<String>();
        for (int slash = visit.path().indexOf('/', 1);
                slash > 0;
                slash = visit.path().indexOf('/', slash + 1)) {
            parents.add(visit.path().substring(0, slash));
        }
        var steps = new ArrayList<>(List.of(Frames.home(visit)));
        if (!parents.isEmpty()) {
            visit.trace().lookedAt(Documents.list(visit.site().id()));
            Map<String, Words> titles = lists.titles(visit.site().id(), parents, visit.at());
            parents.stream()
                    .filter(titles::containsKey)
                    .forEach(parent -> steps.add(
                            Link.to(visit.to(parent), visit.say(Objects.requireNonNull(titles.get(parent))))));
        }
        return steps;
    }
}

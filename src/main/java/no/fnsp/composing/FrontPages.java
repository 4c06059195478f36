package no.fnsp.composing;

import java.util.List;
import no.fnsp.page.FrontPage;
import no.fnsp.page.NewsTeaser;
import no.fnsp.page.PlaceTeaser;
import no.fnsp.site.Settings;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** A site's front page. */
@Component
class FrontPages {

    private static final int NEWS = 3;
    private static final int PLACES = 6;

    private final NewsPages news;
    private final PlacePages places;
    private final SiteLinks links;
    private final Frames frames;

    FrontPages(NewsPages news, PlacePages places, SiteLinks links, Frames frames) {
        this.news = news;
        this.places = places;
        this.links = links;
        this.frames = frames;
    }

    FrontPage page(Visit visit) {
        Settings settings = visit.site().settings();
        List<NewsTeaser> newest = news.newest(visit, NEWS);
        List<PlaceTeaser> here = places.teasers(visit);
        Words.Spoken tagline = visit.say(settings.tagline());
        Setting setting = Setting.of(visit, "", List.of())
                .describedAs(tagline.words())
                .marked(Frames.schema(SiteSchema.type(visit), SiteSchema.organisation(visit)))
                .also(SiteSchema.site(visit));
        boolean lists = settings.treats() || visit.site().isNationalBase();
        return new FrontPage(
                frames.around(visit, setting),
                settings.shortName(),
                tagline,
                lists ? visit.to("/behandlinger") : null,
                links.now(visit, SiteLinks.tos(settings.shortcuts())).links(settings.shortcuts()),
                newest,
                newest.isEmpty() ? null : visit.to("/nyheter"),
                here.size() > PLACES ? here.subList(0, PLACES) : here,
                here.isEmpty() ? null : visit.to("/steder"));
    }
}

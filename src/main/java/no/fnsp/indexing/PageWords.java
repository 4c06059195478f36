package no.fnsp.indexing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.html.Page;
import no.fnsp.page.ArticlePage;
import no.fnsp.page.DepartmentPage;
import no.fnsp.page.EventPage;
import no.fnsp.page.LandingPage;
import no.fnsp.page.Lead;
import no.fnsp.page.NewsPage;
import no.fnsp.page.PaperPage;
import no.fnsp.page.PlacePage;
import no.fnsp.page.PolicyPage;
import no.fnsp.page.ShownChapter;
import no.fnsp.page.StudyPage;
import no.fnsp.page.TreatmentPage;
import no.fnsp.text.Block;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a reader reads on a page, as words. Never changes.
 *
 * @param kind as {@code treatment}, {@code department}, {@code news}
 * @param others what else it is called
 */
record PageWords(
        Words.Spoken title, String kind, List<String> others, List<String> headings, String lead, List<String> body) {

    /** Empty for pages that only lead on. */
    static Optional<PageWords> of(Page page) {
        return switch (page) {
            case TreatmentPage treatment -> Optional.of(of(treatment));
            case DepartmentPage department -> Optional.of(of(department));
            case PlacePage place -> Optional.of(of(place));
            // What is over is found by nobody who looks for something to go to.
            case EventPage event when event.status() == null -> Optional.of(of(event));
            case NewsPage news -> Optional.of(of(news.title(), "news", news.lead(), news.chapters()));
            case ArticlePage article -> Optional.of(of(article.title(), "article", article.lead(), article.chapters()));
            case PolicyPage policy -> Optional.of(of(policy.title(), "article", policy.lead(), policy.chapters()));
            case PaperPage paper -> Optional.of(of(paper.title(), "document", paper.lead(), List.of()));
            case LandingPage landing -> Optional.of(of(landing.title(), "article", landing.lead(), landing.chapters()));
            case StudyPage study -> study.withdrawn() == null ? Optional.of(of(study)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static PageWords of(StudyPage page) {
        return new PageWords(
                page.title(),
                "study",
                List.of(page.science().title()),
                List.of(),
                said(page.text().summary().blocks()),
                Stream.of(
                                Stream.of(
                                        said(page.text().who().blocks()),
                                        said(page.text().involves().blocks())),
                                labels(page.about()),
                                labels(page.areas()),
                                Stream.of(page.where().responsible().label()),
                                page.facts().stream().map(StudyPage.Fact::value))
                        .flatMap(words -> words)
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    private static String said(List<Block> blocks) {
        return blocks.stream().map(Block::words).collect(Collectors.joining(" "));
    }

    private static PageWords of(Words.Spoken title, String kind, Lead lead, List<ShownChapter> chapters) {
        return new PageWords(title, kind, List.of(), headings(chapters), lead(lead), body(chapters));
    }

    private static PageWords of(TreatmentPage page) {
        String kind = page.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        PageWords words = of(page.title(), kind, page.lead(), page.chapters());
        Stream<String> places =
                page.picker().choices().stream().flatMap(choice -> Stream.of(choice.title(), choice.detail()));
        return words.calling(page.synonyms()).saying(places);
    }

    private static PageWords of(DepartmentPage page) {
        return of(page.title(), "department", page.lead(), page.chapters())
                .saying(Stream.of(
                                Stream.of(said(page.meeting())),
                                page.places().stream().map(place -> place.link().label()),
                                labels(page.parts()),
                                labels(page.treatments()))
                        .flatMap(words -> words));
    }

    /** The headings are the interface's own, and just what people look for: {@code parkering}. */
    private static PageWords of(PlacePage page) {
        Messages words = page.frame().words();
        PageWords said = of(page.title(), "place", page.lead(), page.chapters())
                .headed(Stream.of("place.opening", "place.visiting", "place.transport", "place.parking")
                        .map(words::get))
                .saying(Stream.of(said(page.transport()), said(page.parking()), said(page.accessibility())));
        return page.address() == null
                ? said
                : said.saying(Stream.of(
                        page.address().street(),
                        page.address().postcode(),
                        page.address().town()));
    }

    private static PageWords of(EventPage page) {
        Messages words = page.frame().words();
        var said = new PageWords(page.title(), "event", List.of(), List.of(), page.lead(), List.of());
        return said.saying(Stream.of(
                                Stream.of(words.get(page.kind()), words.get(page.attendance())),
                                page.audience().stream().map(words::get),
                                Stream.of(page.goal(), page.themes(), page.practical())
                                        .flatMap(passage -> passage.blocks().stream())
                                        .map(block -> block.words()),
                                page.times().stream()
                                        .flatMap(time -> Stream.of(
                                                time.where(),
                                                said(time.note()),
                                                time.place() == null
                                                        ? ""
                                                        : time.place().label())),
                                labels(page.treatments()))
                        .flatMap(one -> one))
                .headed(Stream.of("event.title").map(words::get));
    }

    private PageWords calling(List<String> names) {
        return new PageWords(title, kind, names, headings, lead, body);
    }

    private PageWords headed(Stream<String> more) {
        return new PageWords(
                title, kind, others, Stream.concat(headings.stream(), more).toList(), lead, body);
    }

    /** The same with more words in it. */
    PageWords saying(Stream<String> more) {
        return new PageWords(
                title,
                kind,
                others,
                headings,
                lead,
                Stream.concat(body.stream(), more.filter(words -> !words.isBlank()))
                        .toList());
    }

    private static String said(Words.@Nullable Spoken words) {
        return words == null ? "" : words.words();
    }

    private static Stream<String> labels(List<Link> links) {
        return links.stream().map(Link::label);
    }

    private static List<String> headings(List<ShownChapter> chapters) {
        return chapters.stream().map(chapter -> chapter.heading().words()).toList();
    }

    private static String lead(Lead lead) {
        return lead.paragraphs().stream().map(Markup::text).collect(Collectors.joining(" "));
    }

    private static List<String> body(List<ShownChapter> chapters) {
        var body = new ArrayList<String>();
        for (ShownChapter chapter : chapters) {
            chapter.alerts().forEach(alert -> alert.blocks().forEach(block -> body.add(block.words())));
            chapter.parts().forEach(part -> part.blocks().forEach(block -> body.add(block.words())));
        }
        return body;
    }
}

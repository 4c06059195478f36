package no.fnsp.opendata.own;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.html.Build;
import no.fnsp.html.Page;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.words.Form;
import no.fnsp.opendata.words.PartText;
import no.fnsp.opendata.words.Said;
import no.fnsp.page.ArticlePage;
import no.fnsp.page.LandingPage;
import no.fnsp.page.Lead;
import no.fnsp.page.NewsPage;
import no.fnsp.page.PolicyPage;
import no.fnsp.page.ShownChapter;
import no.fnsp.site.Site;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** Composes a text as its page is composed, with the same code, and tells it as data. */
@Component
class Composed {

    private final Pages pages;
    private final ScopeVersions versions;
    private final Build build;

    Composed(Pages pages, ScopeVersions versions, Build build) {
        this.pages = pages;
        this.versions = versions;
        this.build = build;
    }

    /** What of a page is the text itself. */
    private record Text(Page page, Words.Spoken title, Lead lead, List<ShownChapter> chapters) {}

    /** Empty where readers are shown something else at its address. @param madeFrom is told what it was made from */
    Optional<OwnText> of(OwnItem item, Site site, Language language, Form form, Instant at, Consumer<Trace> madeFrom) {
        long position = versions.position();
        var visit = new Visit(site, language, item.path(), Query.NONE, Outside.PUBLIC, at, new Trace(), build.id());
        Found found = pages.find(visit);
        madeFrom.accept(visit.trace());
        return found instanceof Found.Shown shown && isOf(item, visit.trace())
                ? words(shown.page()).map(words -> told(item, site, visit, form, words, position))
                : Optional.empty();
    }

    private static boolean isOf(OwnItem item, Trace trace) {
        return trace.merged().stream().anyMatch(one -> one.text().document().equals(item.id()));
    }

    private static Optional<Text> words(Page page) {
        return switch (page) {
            case NewsPage one -> Optional.of(new Text(one, one.title(), one.lead(), one.chapters()));
            case ArticlePage one -> Optional.of(new Text(one, one.title(), one.lead(), one.chapters()));
            case LandingPage one -> Optional.of(new Text(one, one.title(), one.lead(), one.chapters()));
            case PolicyPage one -> Optional.of(new Text(one, one.title(), one.lead(), one.chapters()));
            default -> Optional.empty();
        };
    }

    private static OwnText told(OwnItem item, Site site, Visit visit, Form form, Text words, long position) {
        var writing = new Writing(words.page(), visit.language(), form, site.origin());
        return new OwnText(
                item.id(),
                item.kind(),
                site.key(),
                site.origin() + visit.to(item.path()),
                visit.language().code(),
                item.titles().keySet().stream().sorted().toList(),
                Said.of(words.title()),
                item.published(),
                writing.lead(words.lead()),
                words.chapters().stream().map(writing::chapter).toList(),
                item.modified(),
                Api.LICENCE,
                position);
    }

    /** Writes what stands on a page in the form that is wanted. */
    private record Writing(Page page, Language wanted, Form form, String origin) {

        OwnText.Passage lead(Lead lead) {
            var blocks = new java.util.ArrayList<Block>();
            lead.paragraphs().forEach(one -> blocks.add(new Block.Paragraph(new BlockId("lead" + blocks.size()), one)));
            return passage(lead.language(), blocks);
        }

        OwnText.Chapter chapter(ShownChapter chapter) {
            return new OwnText.Chapter(
                    chapter.anchor(),
                    Said.of(chapter.heading()),
                    chapter.parts().stream()
                            .map(part -> passage(part.language(), part.blocks()))
                            .toList());
        }

        private OwnText.Passage passage(Language language, List<Block> blocks) {
            return new OwnText.Passage(
                    language.code(),
                    language != wanted,
                    form.of(new PartText(page.frame().in(language), blocks), origin));
        }
    }
}

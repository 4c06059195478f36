package no.fnsp.composing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.html.Link;
import no.fnsp.html.Links;
import no.fnsp.organisation.Tree;
import no.fnsp.page.Lead;
import no.fnsp.page.ShownChapter;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Blend;
import no.fnsp.sharing.Blended;
import no.fnsp.sharing.SiteText;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** Texts that are the site's own, where no national text is part of the page. */
@Component
class OwnTexts {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final SiteTexts texts;
    private final InnerLinks links;

    OwnTexts(SiteTexts texts, InnerLinks links) {
        this.texts = texts;
        this.links = links;
    }

    /** A text of the site in the best language for the reader. */
    record OwnText(SiteText text, Blended blended, Edition shown) {
        Lead lead() {
            return new Lead(blended.leadLanguage(), blended.lead());
        }

        String description() {
            return String.join(" ", blended.lead().stream().map(Markup::text).toList());
        }

        List<ShownChapter> chapters(Visit visit) {
            return Chapters.of(visit, blended, new Tree(List.of()), false);
        }

        LocalDate edited() {
            return LocalDate.ofInstant(shown.created(), NORWAY);
        }
    }

    /** What stands at the visit's own path. */
    Optional<OwnText> find(Visit visit) {
        visit.trace().lookedAt(Placements.scope(visit.site().id(), visit.path()));
        return texts.at(visit.site().id(), visit.path(), visit.at(), visit.instead())
                .flatMap(text -> {
                    visit.trace().lookedAt(Documents.scope(text.document()));
                    text.editions().values().forEach(edition -> visit.trace().shows(edition.id()));
                    return Blend.of(visit.language(), text.editions(), Words.NONE, List.of())
                            .map(blended -> new OwnText(
                                    text,
                                    blended,
                                    Objects.requireNonNull(text.editions().get(blended.leadLanguage()))));
                });
    }

    /** Where the links inside the text lead. */
    Links links(Visit visit, OwnText own) {
        return links.of(visit, own.blended());
    }

    /** The setting of a page that is this text. */
    Setting setting(Visit visit, OwnText own, List<Link> breadcrumb, Map<String, Object> schema) {
        return Setting.of(visit, own.blended().title().words(), breadcrumb)
                .describedAs(own.description())
                .in(own.text().editions().keySet())
                .linking(links(visit, own))
                .marked(schema);
    }
}

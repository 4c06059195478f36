package no.fnsp.composing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.html.Link;
import no.fnsp.organisation.Tree;
import no.fnsp.page.Lead;
import no.fnsp.page.ShownChapter;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Blend;
import no.fnsp.sharing.Blended;
import no.fnsp.sharing.SiteText;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** Texts that are the site's own, where no national text is part of the page. */
@Component
class OwnTexts {

    private static final ZoneId NORWAY = Norway.TIME;

    private final SiteTexts texts;
    private final InnerLinks links;
    private final Embedding embedding;

    OwnTexts(SiteTexts texts, InnerLinks links, Embedding embedding) {
        this.texts = texts;
        this.links = links;
        this.embedding = embedding;
    }

    /** A text of the site in the best language for the reader. */
    record OwnText(SiteText text, Blended blended, Edition shown, Embedded embedded) {
        Lead lead() {
            return new Lead(blended.leadLanguage(), blended.lead());
        }

        String description() {
            return embedded.in(blended.leadLanguage()).plain(blended.lead());
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
        return find(visit, visit.site().id());
    }

    /** What another site, the national base, has at the visit's path. */
    Optional<OwnText> find(Visit visit, UUID site) {
        visit.trace().lookedAt(Placements.scope(site, visit.path()));
        return texts.at(site, visit.path(), visit.at(), visit.instead()).flatMap(text -> {
            visit.trace().lookedAt(Documents.scope(text.document()));
            text.editions().values().forEach(edition -> visit.trace().shows(edition.id()));
            return Blend.of(visit.language(), text.editions(), Words.NONE, List.of())
                    .map(blended -> own(visit, text, blended));
        });
    }

    private OwnText own(Visit visit, SiteText text, Blended blended) {
        visit.trace().merged(text, blended);
        Edition shown = Objects.requireNonNull(text.editions().get(blended.leadLanguage()));
        return new OwnText(text, blended, shown, embedding.of(visit, blended));
    }

    /** What a page says of itself when this text is part of it. */
    Setting around(Visit visit, OwnText own, Setting bare) {
        return bare.describedAs(own.description())
                .linking(links.of(visit, own.blended()))
                .showing(own.embedded());
    }

    /** The setting of a page that is this text. */
    Setting setting(Visit visit, OwnText own, List<Link> breadcrumb, Map<String, Object> schema) {
        return around(
                visit,
                own,
                Setting.of(visit, own.blended().title().words(), breadcrumb)
                        .in(own.text().editions().keySet())
                        .marked(schema));
    }
}

package no.fnsp.composing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.fnsp.content.Documents;
import no.fnsp.content.Kind;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.page.PolicyPage;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Privacy, accessibility and patients' rights: on every site one national text, in which the site's own facts are said. What a site has
 * to tell besides stands on pages of its own below.
 */
@Component
class PolicyPages {

    private final OwnTexts own;
    private final TextPages texts;
    private final NationalBase base;
    private final SiteLists lists;
    private final Frames frames;

    PolicyPages(OwnTexts own, TextPages texts, NationalBase base, SiteLists lists, Frames frames) {
        this.own = own;
        this.texts = texts;
        this.base = base;
        this.lists = lists;
        this.frames = frames;
    }

    private Optional<? extends Page> find(Visit visit) {
        return Policy.at(visit.site(), visit.path()).isPresent()
                ? national(visit).map(text -> page(visit, text)).or(() -> texts.find(visit))
                : texts.find(visit);
    }

    /** A site's own text at the address is shown where there is no national one, and nowhere else: two would drift apart. */
    private Optional<OwnTexts.OwnText> national(Visit visit) {
        return base.of(visit)
                .flatMap(one -> own.find(visit, one.id()))
                .filter(text -> text.text().kind() == Kind.ARTICLE);
    }

    private Page page(Visit visit, OwnTexts.OwnText text) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("name", text.blended().title().words());
        schema.put("url", Outside.canonical(visit.site().host(), visit.to(visit.path())));
        schema.put("inLanguage", text.blended().leadLanguage().code());
        schema.put("dateModified", text.edited().toString());
        Setting setting = own.setting(visit, text, List.of(Frames.home(visit)), Frames.schema("WebPage", schema));
        return new PolicyPage(
                frames.around(visit, setting),
                text.blended().title(),
                text.lead(),
                text.chapters(visit),
                below(visit),
                text.edited());
    }

    private List<Link> below(Visit visit) {
        visit.trace().lookedAt(Documents.list(visit.site().id()));
        return lists.under(visit.site().id(), visit.path(), visit.at()).stream()
                .filter(listed -> listed.kind() == Kind.ARTICLE || listed.kind() == Kind.LANDING)
                .map(listed -> Link.to(visit.to(listed.path()), visit.say(listed.titles())))
                .toList();
    }

    /** One section for each of the addresses. */
    @Configuration(proxyBeanMethods = false)
    static class Sections {

        @Bean
        Section privacy(PolicyPages pages) {
            return new At(Policy.PRIVACY.path(), pages);
        }

        @Bean
        Section accessibility(PolicyPages pages) {
            return new At(Policy.ACCESSIBILITY.path(), pages);
        }

        @Bean
        Section rights(PolicyPages pages) {
            return new At(Policy.RIGHTS.path(), pages);
        }
    }

    private record At(String folder, PolicyPages pages) implements Section {

        @Override
        public Optional<? extends Page> find(Visit visit) {
            return pages.find(visit);
        }
    }
}

package no.fnsp.oversight.past;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.fnsp.composing.Trace;
import no.fnsp.html.Embeds;
import no.fnsp.html.Page;
import no.fnsp.oversight.past.Proof.Proven;
import no.fnsp.sharing.Blended;
import no.fnsp.sharing.Origin;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Block;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.jspecify.annotations.Nullable;

/** A page as it was, as data: the merged text, each part with whose it is, who vouched for it, and what proves it. */
final class PastData {

    private final Past past;
    private final Page page;

    private PastData(Past past, Page page) {
        this.past = past;
        this.page = page;
    }

    static Map<String, ?> of(Then.Shown shown) {
        return new PastData(shown.past(), shown.page()).all();
    }

    private Map<String, ?> all() {
        var all = new LinkedHashMap<String, Object>();
        all.put("at", past.at().toString());
        all.put("site", site(past.site()));
        all.put("address", past.publicAddress());
        all.put("path", past.address().path());
        all.put("language", past.address().language().code());
        all.put("place", past.address().sted());
        all.put("title", page.frame().head().title());
        all.put("texts", past.texts().stream().map(this::text).toList());
        all.put("editions", past.editions().stream().map(PastData::edition).toList());
        all.put("approvals", past.approvals().stream().map(PastData::approval).toList());
        all.put("journal", journal());
        return all;
    }

    private static Map<String, ?> site(Site site) {
        return Map.of(
                "id", site.id().toString(),
                "key", site.key(),
                "host", site.host(),
                "name", site.settings().name());
    }

    private Map<String, ?> text(Trace.Merged merged) {
        Blended text = merged.blended();
        var told = new LinkedHashMap<String, Object>();
        told.put("document", merged.text().document().toString());
        told.put("kind", merged.text().kind().key());
        told.put(
                "title",
                Map.of(
                        "language",
                        text.title().language().code(),
                        "words",
                        text.title().words()));
        told.put("lead", lead(merged));
        told.put("chapters", text.chapters().stream().map(this::chapter).toList());
        told.put("hidden", text.hidden().stream().map(this::hidden).toList());
        return told;
    }

    private Map<String, ?> lead(Trace.Merged merged) {
        Language language = merged.blended().leadLanguage();
        var edition = Objects.requireNonNull(merged.text().editions().get(language));
        return Map.of(
                "origin", origin(new Origin.Written(edition.document(), edition.id())),
                "language", language.code(),
                "paragraphs", merged.blended().lead().stream().map(Markup::html).toList(),
                "facts", facts(merged.blended().lead().stream(), language));
    }

    private Map<String, ?> chapter(Blended.BlendedChapter chapter) {
        return Map.of(
                "id", chapter.id().value(),
                "role", chapter.role().key(),
                "heading", chapter.heading().words(),
                "parts", chapter.parts().stream().map(this::part).toList());
    }

    private Map<String, ?> part(Blended.Part part) {
        var told = new LinkedHashMap<String, Object>();
        told.put("origin", origin(part.origin()));
        told.put("language", part.language().code());
        told.put("blocks", Jsonb.read(Jsonb.write(part.blocks().toArray(Block[]::new)), List.class));
        told.put("facts", facts(part.blocks().stream().flatMap(block -> block.parts().stream()), part.language()));
        return told;
    }

    private Map<String, ?> hidden(Blended.Hidden hidden) {
        return Map.of("id", hidden.chapter().value(), "role", hidden.role().key(), "by", origin(hidden.by()));
    }

    private Map<String, Object> origin(Origin origin) {
        var told = new LinkedHashMap<String, Object>();
        ShownEdition edition = past.edition(origin.edition()).orElse(null);
        boolean national = edition != null && !edition.site().equals(past.site().id());
        told.put("whose", origin instanceof Origin.Local ? "local" : national ? "national" : "own");
        told.put("document", origin.document().toString());
        told.put("edition", origin.edition().toString());
        if (edition != null) {
            told.put("number", edition.number());
            told.put("sha256", edition.sha256());
            told.put("language", edition.language().code());
        }
        if (origin instanceof Origin.Local local) {
            told.put("node", local.node().toString());
            told.put("site", local.site().toString());
            told.put("intent", local.intent().key());
            told.put("behind", local.behind());
        }
        return told;
    }

    /** What the facts that the words point to said then. */
    private Map<String, String> facts(Stream<Markup> words, Language language) {
        Embeds embeds = page.frame().embeds().in(language);
        var facts = new LinkedHashMap<String, String>();
        words.flatMap(one -> one.facts().stream())
                .forEach(fact ->
                        embeds.fact(fact).ifPresent(said -> facts.put(fact.toString(), said.words() + said.more())));
        return facts;
    }

    private static Map<String, ?> edition(ShownEdition edition) {
        var told = new LinkedHashMap<String, Object>();
        told.put("edition", edition.id().toString());
        told.put("document", edition.document().toString());
        told.put("kind", edition.kind().key());
        told.put("site", edition.site().toString());
        told.put("siteName", edition.siteName());
        told.put("language", edition.language().code());
        told.put("number", edition.number());
        told.put("title", edition.title());
        told.put("sha256", edition.sha256());
        told.put("changeClass", edition.changeClass());
        told.put("written", edition.created().toString());
        return told;
    }

    private static Map<String, ?> approval(InForce approval) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("edition", approval.edition().toString());
        told.put("kind", approval.what().key());
        told.put("at", approval.at().toString());
        told.put("by", approval.by().toString());
        told.put("name", approval.name());
        told.put("profession", approval.profession());
        told.put("hpr", approval.hpr());
        told.put("organisation", approval.organisation());
        told.put("sha256", approval.sha256());
        told.put("inherited", approval.inherited());
        return told;
    }

    private Map<String, ?> journal() {
        var told = new LinkedHashMap<String, @Nullable Object>();
        Proven head = past.proof().head();
        told.put("acts", past.proof().acts().stream().map(PastData::act).toList());
        told.put("head", head == null ? null : act(head));
        told.put("verify", "bin/verify-journal");
        return told;
    }

    private static Map<String, ?> act(Proven act) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("number", act.number() == 0 ? null : act.number());
        told.put("hash", act.hash().toLowerCase(Locale.ROOT));
        told.put("previous", act.previous());
        told.put("act", act.act());
        told.put("at", act.at().toString());
        told.put("by", act.actor());
        told.put("edition", act.edition() == null ? null : act.edition().toString());
        told.put("writtenAfterwards", act.late());
        return told;
    }
}

package no.fnsp.indexing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.composing.Trace;
import no.fnsp.content.Concept;
import no.fnsp.content.Concepts;
import no.fnsp.organisation.Node;
import no.fnsp.words.Understanding;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Layer;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.SiteText;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about, in whatever language it is read. Never changes.
 *
 * @param text the text of the page; null for a department or place without one
 * @param layers what nodes of the organisation have changed in it, also where a reader must choose a place first
 * @param nodes where it is done, or the department or place itself with where it is
 */
record About(
        SiteAtOnce there,
        @Nullable SiteText text,
        @Nullable Concept concept,
        List<Layer> layers,
        List<Node> nodes,
        @Nullable Node itself) {

    static About of(SiteAtOnce there, String path, Trace trace, SiteTexts texts, Concepts concepts) {
        SiteText text =
                trace.merged().isEmpty() ? null : trace.merged().getFirst().text();
        Node itself = there.nodes().get(path);
        List<Node> nodes = itself != null ? around(there, itself) : text == null ? List.of() : offering(there, text);
        Concept concept = text == null || text.concept() == null
                ? null
                : concepts.find(text.concept(), there.at()).orElse(null);
        List<Layer> layers = text == null || text.adoption().isEmpty()
                ? List.of()
                : texts.layers(text.document(), nodes.stream().map(Node::id).toList(), there.at());
        return new About(there, text, concept, layers, nodes, itself);
    }

    private static List<Node> around(SiteAtOnce there, Node itself) {
        return Stream.concat(
                        Stream.of(itself), itself.places().stream().flatMap(place -> there.tree().find(place).stream()))
                .toList();
    }

    private static List<Node> offering(SiteAtOnce there, SiteText text) {
        var ids = new LinkedHashSet<UUID>();
        for (Adoption.Offer offer : text.adoption().map(Adoption::offers).orElse(List.of())) {
            Optional.ofNullable(offer.department()).ifPresent(ids::add);
            ids.addAll(offer.places());
        }
        return there.lines(ids);
    }

    /** The languages it is read in for its own sake. Departments and places have names in several, and need have no text in any. */
    List<Language> languages() {
        List<Language> all = there.site().settings().languages();
        if (text == null || itself != null) {
            return all;
        }
        List<Language> written =
                all.stream().filter(text.editions().keySet()::contains).toList();
        return written.isEmpty() ? List.of(there.site().mainLanguage()) : written;
    }

    /** By document, by the variant that is shown, and by concept: whoever tells of one tells of the same. */
    Set<UUID> subjects() {
        var subjects = new HashSet<UUID>();
        if (text != null) {
            subjects.add(text.document());
            text.adoption().map(Adoption::text).ifPresent(subjects::add);
            Optional.ofNullable(text.concept()).ifPresent(subjects::add);
        }
        return subjects;
    }

    /** What it is called in the language besides its title. */
    List<String> names(Language language, PageWords words) {
        var names = new LinkedHashSet<>(words.others());
        if (text != null) {
            names.addAll(text.names().getOrDefault(language, List.of()));
            text.adoption()
                    .map(Adoption::title)
                    .map(title -> title.exactly(language))
                    .ifPresent(names::add);
        }
        names.remove(words.title().words());
        return List.copyOf(names);
    }

    /** What it is called in other languages. */
    List<String> foreign(Language language, Collection<Words.Spoken> titles) {
        var names = new LinkedHashSet<String>();
        titles.stream().filter(title -> title.language() != language).forEach(title -> names.add(title.words()));
        if (text != null) {
            text.names().forEach((other, all) -> {
                if (other != language) {
                    names.addAll(all);
                }
            });
        }
        if (itself != null) {
            names.addAll(itself.name().byLanguage().values());
        }
        return List.copyOf(names);
    }

    List<String> codes() {
        return concept == null
                ? List.of()
                : concept.codes().values().stream()
                        .flatMap(List::stream)
                        .map(Understanding::plainCode)
                        .distinct()
                        .toList();
    }

    /** Where it is done, by slug, with its name for the reader. */
    Map<String, String> places(Language language) {
        var places = new LinkedHashMap<String, String>();
        nodes.stream()
                .filter(node -> node.kind().isPlace())
                .forEach(node -> places.put(node.slug(), node.name().plain(language)));
        return places;
    }

    /** The fields of medicine the text is marked with, and the everyday themes of what it is about. */
    List<String> specialities() {
        var all = new ArrayList<String>();
        if (text != null) {
            all.addAll(text.details().specialities());
        }
        if (concept != null) {
            all.addAll(concept.themes());
        }
        return all;
    }

    /** The words that stand here at one place or department only, and the names of those. */
    Stream<String> local(Language language) {
        var said = new ArrayList<String>();
        for (Layer layer : layers) {
            Fallback.choose(language, layer.changes().keySet())
                    .map(layer.changes()::get)
                    .ifPresent(written -> written.changes()
                            .chapters()
                            .forEach(chapter -> chapter.blocks().forEach(block -> said.add(block.words()))));
        }
        if (itself == null) {
            nodes.stream()
                    .filter(node -> node.kind().isPlace() || node.kind().isDepartment())
                    .forEach(node -> said.add(node.name().plain(language)));
        }
        return said.stream();
    }

    Set<String> scopes() {
        var scopes = new HashSet<String>();
        if (text != null && text.concept() != null) {
            scopes.add(Concepts.scope(text.concept()).value());
        }
        if (text != null && text.adoption().isPresent()) {
            nodes.forEach(node ->
                    scopes.add(LocalChangeSets.scope(node.id(), text.document()).value()));
        }
        return scopes;
    }
}

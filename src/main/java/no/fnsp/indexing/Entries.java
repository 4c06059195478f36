package no.fnsp.indexing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.content.Concepts;
import no.fnsp.search.Entry;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Makes of a page what can be found: composed as readers are shown it, in each language it is written in. */
@Component
class Entries {

    private static final Logger log = LoggerFactory.getLogger(Entries.class);

    private final Pages pages;
    private final SiteTexts texts;
    private final Concepts concepts;

    Entries(Pages pages, SiteTexts texts, Concepts concepts) {
        this.pages = pages;
        this.texts = texts;
        this.concepts = concepts;
    }

    /** A page in one language, as it was composed. */
    private record Read(PageWords words, Trace trace) {}

    /** Empty when readers are shown no page here. One page that cannot be composed does not keep all others from being found. */
    List<Entry> of(SiteAtOnce there, String path) {
        try {
            return made(there, path);
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException away) {
            throw away;
        } catch (RuntimeException bug) {
            log.error("Could not read {}{} for the search", there.site().key(), path, bug);
            return List.of();
        }
    }

    private List<Entry> made(SiteAtOnce there, String path) {
        Language main = there.site().mainLanguage();
        Optional<Read> first = read(there, path, main);
        if (first.isEmpty()) {
            return List.of();
        }
        var about = About.of(there, path, first.get().trace(), texts, concepts);
        var read = new EnumMap<Language, Read>(Language.class);
        for (Language language : about.languages()) {
            (language == main ? first : read(there, path, language)).ifPresent(one -> read.put(language, one));
        }
        return read.entrySet().stream()
                .map(one -> entry(there, path, one.getKey(), one.getValue(), read, about))
                .toList();
    }

    private Optional<Read> read(SiteAtOnce there, String path, Language language) {
        var visit =
                new Visit(there.site(), language, path, Query.NONE, Outside.PUBLIC, there.at(), new Trace(), "index");
        return pages.find(visit) instanceof Found.Shown shown
                ? PageWords.of(shown.page()).map(words -> new Read(words, visit.trace()))
                : Optional.empty();
    }

    private static Entry entry(
            SiteAtOnce there, String path, Language language, Read read, Map<Language, Read> all, About about) {
        PageWords words = read.words();
        Language spoken = words.title().language();
        return new Entry(
                there.site().id(),
                path,
                spoken,
                readers(language, all.keySet()),
                Stream.concat(about.subjects().stream(), read.trace().subjects().stream())
                        .collect(Collectors.toSet()),
                words.kind(),
                words.title().words(),
                about.names(spoken, words),
                about.foreign(
                        spoken,
                        all.values().stream()
                                .map(other -> other.words().title())
                                .toList()),
                about.codes(),
                about.places(language),
                about.specialities(),
                words.headings(),
                words.lead(),
                String.join(
                        "\n",
                        Stream.concat(words.body().stream(), about.local(language))
                                .toList()),
                scopes(all.values(), about),
                until(all.values(), there.at()));
    }

    /** Those who are shown this language, since there is none nearer to theirs. */
    private static Set<Language> readers(Language language, Collection<Language> written) {
        return Stream.of(Language.values())
                .filter(reader -> Fallback.choose(reader, written)
                        .or(() -> written.stream().findFirst())
                        .filter(language::equals)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** What has passed already is no reason to make it again and again. */
    private static Instant until(Collection<Read> all, Instant at) {
        return all.stream()
                .flatMap(one -> one.trace().validUntil().stream())
                .filter(at::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static Set<String> scopes(Collection<Read> all, About about) {
        var scopes = new TreeSet<>(about.scopes());
        all.forEach(one -> one.trace().scopes().forEach(scope -> scopes.add(scope.value())));
        return scopes;
    }
}

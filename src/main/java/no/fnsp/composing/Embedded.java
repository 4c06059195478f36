package no.fnsp.composing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.fact.Fact;
import no.fnsp.fact.Spoken;
import no.fnsp.html.Embeds;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Run;

/**
 * What the texts of one page show but do not hold, as it is at the instant of the visit. Never changes.
 *
 * @param language of the words around
 */
record Embedded(Map<UUID, Fact> facts, ShownMedia media, Language language, Instant at) implements Embeds {

    private static final String FACT = "fact:";

    Embedded {
        facts = Map.copyOf(facts);
    }

    @Override
    public Embedded in(Language other) {
        return other == language ? this : new Embedded(facts, media, other, at);
    }

    @Override
    public Optional<Picture> picture(UUID picture) {
        return media.picture(picture);
    }

    @Override
    public Optional<File> file(UUID file) {
        return media.file(file);
    }

    @Override
    public Optional<Said> fact(UUID fact) {
        return spoken(fact)
                .map(spoken -> new Said(
                        spoken.words(),
                        spoken.href(),
                        spoken.more(),
                        spoken.language() == language ? "" : spoken.language().code()));
    }

    private Optional<Spoken> spoken(UUID fact) {
        return Optional.ofNullable(facts.get(fact))
                .map(known -> known.in(language, at))
                .filter(spoken -> !spoken.words().isEmpty());
    }

    /** Paragraphs without tags, for where no link can stand. */
    String plain(List<Markup> paragraphs) {
        return paragraphs.stream().map(this::plain).collect(Collectors.joining(" "));
    }

    private String plain(Markup markup) {
        return markup.facts().isEmpty()
                ? markup.text()
                : Run.of(markup).stream().map(this::plain).collect(Collectors.joining());
    }

    private String plain(Run run) {
        return run.value().startsWith(FACT)
                ? spoken(UUID.fromString(run.value().substring(FACT.length())))
                        .map(Spoken::all)
                        .orElse(run.words())
                : run.words();
    }
}

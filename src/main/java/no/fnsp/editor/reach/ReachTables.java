package no.fnsp.editor.reach;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.approval.Effect;
import no.fnsp.approval.Reach;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.PublishedNumbers;
import no.fnsp.critical.People;
import no.fnsp.editor.Piece;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Colleague;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Patience;
import no.fnsp.sharing.Policies;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Says in words whom a draft reaches, site by site. */
@Component
public class ReachTables {

    private final Reach reach;
    private final Editions editions;
    private final Sites sites;
    private final Placements placements;
    private final People people;
    private final Patience patience;
    private final Policies policies;
    private final Read read;
    private final PublishedNumbers numbers;

    ReachTables(
            Reach reach,
            Editions editions,
            Sites sites,
            Placements placements,
            People people,
            Patience patience,
            Policies policies,
            Read read,
            PublishedNumbers numbers) {
        this.reach = reach;
        this.editions = editions;
        this.sites = sites;
        this.placements = placements;
        this.people = people;
        this.patience = patience;
        this.policies = policies;
        this.read = read;
        this.numbers = numbers;
    }

    public ReachTable of(Piece piece, Draft draft, ChangeClass change) {
        Instant now = piece.here().now();
        List<Effect> effects = reach.of(piece.document(), draft, change, now);
        Map<UUID, Site> known = sites.all(now).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        int pages = (int) effects.stream()
                .filter(one -> placements
                        .of(one.adoption().site(), one.adoption().document(), now)
                        .isPresent())
                .count();
        Map<UUID, Long> views = read.of(piece.document().id(), now);
        Map<UUID, Integer> called = called(effects);
        List<Reached> rows = effects.stream()
                .filter(one -> known.containsKey(one.adoption().site()))
                .map(one -> row(
                        piece,
                        draft,
                        change,
                        one,
                        Objects.requireNonNull(known.get(one.adoption().site())),
                        views.getOrDefault(one.adoption().site(), 0L),
                        called))
                .sorted(Comparator.comparing(Reached::site))
                .toList();
        int tasks = (int) effects.stream().filter(one -> one.asks(change)).count();
        return new ReachTable(change, tasks, pages, languages(piece, draft, effects, known), rows, Read.DAYS);
    }

    /** Whoever asks for a language that the text is not written in is given another. */
    private List<String> languages(Piece piece, Draft draft, List<Effect> effects, Map<UUID, Site> known) {
        Set<Language> written = editions
                .published(piece.document().id(), piece.here().now())
                .stream()
                .map(Edition::language)
                .collect(Collectors.toSet());
        return effects.stream()
                .map(one -> known.get(one.adoption().site()))
                .filter(Objects::nonNull)
                .flatMap(site -> site.settings().languages().stream())
                .distinct()
                .filter(language -> Fallback.choose(language, written)
                        .filter(draft.language()::equals)
                        .isPresent())
                .sorted()
                .map(Language::ownName)
                .toList();
    }

    private Reached row(
            Piece piece,
            Draft draft,
            ChangeClass change,
            Effect effect,
            Site site,
            long views,
            Map<UUID, Integer> called) {
        Messages words = piece.here().desk().words();
        String name = site.settings().shortName();
        return new Reached(
                name,
                now(words, effect, called),
                happens(piece, words, change, effect),
                own(words, effect),
                views,
                people.of(site).stream().map(Colleague::name).toList(),
                new Link(
                        words.get("reach.preview", name),
                        piece.to(
                                draft.language(),
                                "/preview?lane=" + draft.lane().key() + "&as=" + site.key())));
    }

    /** What people call the editions that sites show now. */
    private Map<UUID, Integer> called(List<Effect> effects) {
        return numbers.of(effects.stream()
                .map(Effect::shown)
                .filter(Objects::nonNull)
                .map(Edition::id)
                .distinct()
                .toList());
    }

    private static String now(Messages words, Effect effect, Map<UUID, Integer> called) {
        Edition shown = effect.shown();
        if (effect.what() == Effect.What.VARIANT) {
            return words.get("reach.now.variant");
        }
        if (effect.adoption().follows() == Adoption.Follows.HEAD) {
            return words.get("reach.now.newest");
        }
        return shown == null
                ? words.get("reach.now.nothing")
                : words.get("reach.now.edition", called.getOrDefault(shown.id(), shown.number()));
    }

    private String happens(Piece piece, Messages words, ChangeClass change, Effect effect) {
        Instant now = piece.here().now();
        String what = "reach.happens." + change.key() + "." + effect.what().key();
        String key = words.has(what) ? what : "reach.happens." + effect.what().key();
        String last = piece.here().frame("").day(now.plus(Duration.ofDays(patience.days(now))));
        String policy =
                words.get("reach.policy." + policy(piece, effect.adoption()).key());
        String said = words.get(key, last, policy);
        return effect.beside().isEmpty() || change == ChangeClass.EDITORIAL
                ? said
                : said + " " + words.get("reach.beside." + (change == ChangeClass.CRITICAL ? "critical" : "task"));
    }

    /** What the site has decided for this text, or else for texts of its kind. */
    private Adoption.AtLastDate policy(Piece piece, Adoption adoption) {
        return adoption.atLastDate() == Adoption.AtLastDate.BY_KIND
                ? policies.of(adoption.site(), piece.here().now())
                        .getOrDefault(piece.document().kind(), Adoption.AtLastDate.SHOW_NEW)
                : adoption.atLastDate();
    }

    private static String own(Messages words, Effect effect) {
        long replaced =
                effect.replaced().stream().map(one -> one.chapter()).distinct().count();
        long added = effect.beside().stream()
                .filter(one -> !one.replaces())
                .map(one -> one.chapter())
                .distinct()
                .count();
        String both = replaced > 0 && added > 0 ? ". " : "";
        return (replaced > 0 ? words.get("reach.own.replaced", replaced) : "")
                + both
                + (added > 0 ? words.get("reach.own.added", added) : "");
    }
}

package no.fnsp.critical;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.approval.Effect;
import no.fnsp.approval.Fate;
import no.fnsp.sharing.OwnWords;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Role;
import org.jspecify.annotations.Nullable;

/** Makes the warnings that follow from a text that was mended in one language. Never changes. */
record Making(Warned.Act act, Mending made) {

    /** Of words that stand in place of a chapter that was wrong. @param own those that readers read */
    Stream<Warning> replaced(List<OwnWords> own) {
        Set<BlockId> chapters = made.chapters();
        return own.stream()
                .filter(OwnWords::replaces)
                .filter(words -> chapters.contains(words.chapter()))
                .map(words -> {
                    var about = new About(Warning.Cause.REPLACED, words.site(), act.subject(), words.chapter());
                    return warning(about, words.node(), words.changes(), words.edition(), words.language());
                });
    }

    /** On sites that show another text, or an edition that could not be corrected. @param shown what each shows now */
    Stream<Warning> onSites(Map<UUID, UUID> shown) {
        return made.effects().stream().flatMap(effect -> {
            UUID site = effect.adoption().site();
            UUID document = effect.adoption().document();
            return switch (effect.what()) {
                case VARIANT -> {
                    var about = new About(Warning.Cause.VARIANT, site, document, only(made.chapters()));
                    yield Stream.of(warning(about, null, effect.adoption().variant(), null, null));
                }
                case UNCORRECTED -> {
                    var about = new About(Warning.Cause.OLDER, site, document, only(missed(effect)));
                    yield Stream.of(warning(
                            about, null, null, shown.get(site), made.right().language()));
                }
                case SHOWN, WAITS, CORRECTED -> Stream.empty();
            };
        });
    }

    /** On every page in a language that says what was wrong and was not corrected. */
    Warning inLanguage(Language language) {
        var about = new About(Warning.Cause.LANGUAGE, null, act.document().id(), only(made.chapters()));
        return warning(about, null, null, null, language);
    }

    private static Set<BlockId> missed(Effect effect) {
        return effect.fate() instanceof Fate.Mended mended && !mended.outside() ? mended.missed() : Set.of();
    }

    /** One warning is enough: above the chapter where it is one, and else above all of them. */
    private static @Nullable BlockId only(Set<BlockId> chapters) {
        return chapters.size() == 1 ? chapters.iterator().next() : null;
    }

    private record About(
            Warning.Cause cause,
            @Nullable UUID site,
            UUID document,
            @Nullable BlockId chapter) {}

    private Warning warning(
            About about,
            @Nullable UUID node,
            @Nullable UUID changes,
            @Nullable UUID said,
            @Nullable Language language) {
        BlockId chapter = about.chapter();
        Role role = chapter == null ? null : made.role(chapter).orElse(null);
        return new Warning(
                UUID.randomUUID(),
                act.error(),
                about.cause(),
                about.site(),
                about.document(),
                act.document().id(),
                node,
                changes,
                said,
                language,
                chapter,
                role,
                act.forced() && about.cause() == Warning.Cause.REPLACED,
                act.words());
    }
}

package no.fnsp.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Edition;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;

/** National texts and local changes for the tests of blending, and what a blended text says on one line. */
final class Told {

    static final UUID HOFTEPROTESE = UUID.nameUUIDFromBytes("hofteprotese".getBytes());

    private Told() {}

    static BlockId id(String value) {
        return new BlockId(value);
    }

    static Block p(String words) {
        return new Block.Paragraph(idOf("b", words), Markup.clean(words));
    }

    private static BlockId idOf(String kind, String words) {
        return id(kind + Integer.toHexString(words.hashCode()));
    }

    static List<Block> ps(String... words) {
        return Stream.of(words).map(Told::p).toList();
    }

    static Chapter chapter(String id, Role role, String... words) {
        return new Chapter(id(id), role, role == Role.SECTION ? "Om " + id : "", false, ps(words));
    }

    static Edition edition(Language language, String title, Chapter... chapters) {
        return new Edition(
                UUID.nameUUIDFromBytes((language + title + List.of(chapters)).getBytes()),
                HOFTEPROTESE,
                language,
                1,
                null,
                ChangeClass.NEW,
                Kind.TREATMENT,
                new Text(title, List.of(Markup.clean("Ingress på " + language)), List.of(chapters)),
                Instant.EPOCH);
    }

    static Map<Language, Edition> editions(Edition... all) {
        var editions = new EnumMap<Language, Edition>(Language.class);
        Stream.of(all).forEach(edition -> editions.put(edition.language(), edition));
        return editions;
    }

    /** What the node named so changes in one language. */
    static Layer layer(String node, Language language, LocalChanges.LocalChange... changes) {
        return layer(node, Map.of(language, List.of(changes)));
    }

    static Layer layer(String node, Map<Language, List<LocalChanges.LocalChange>> changes) {
        var written = new EnumMap<Language, Layer.Written>(Language.class);
        changes.forEach((language, list) ->
                written.put(language, new Layer.Written(named(node + language + "-edition"), new LocalChanges(list))));
        return new Layer(named(node), named("site"), named(node + "-changes"), written);
    }

    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    static LocalChanges.LocalChange change(Intent intent, String chapter, Role role, String... words) {
        return basedOn(null, intent, chapter, role, words);
    }

    static LocalChanges.LocalChange basedOn(
            Edition basedOn, Intent intent, String chapter, Role role, String... words) {
        return new LocalChanges.LocalChange(
                intent,
                chapter == null ? null : id(chapter),
                basedOn == null ? null : basedOn.id(),
                new Chapter(idOf("l", String.join("", words)), role, "", false, ps(words)),
                intent.isExclusive() ? "Vi gjør det annerledes" : "");
    }

    static Blended blend(Language wanted, Map<Language, Edition> editions, Layer... layers) {
        return Blend.of(wanted, editions, no.fnsp.text.Words.NONE, List.of(layers))
                .orElseThrow();
    }

    /** {@code before[n1 | l1] after[n2]}: chapters by role, parts by their words. */
    static String said(Blended text) {
        var all = new ArrayList<String>();
        text.chapters()
                .forEach(chapter -> all.add(chapter.role().key() + "["
                        + String.join(
                                " | ", chapter.parts().stream().map(Told::words).toList())
                        + "]"));
        return String.join(" ", all);
    }

    static String words(Blended.Part part) {
        return String.join(" ", part.blocks().stream().map(Block::words).toList());
    }

    static List<Block> blocks(Blended text) {
        return text.chapters().stream()
                .flatMap(chapter -> chapter.parts().stream())
                .flatMap(part -> part.blocks().stream())
                .toList();
    }
}

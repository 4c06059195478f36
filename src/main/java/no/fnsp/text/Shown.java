package no.fnsp.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a text shows that is not its own words: which pictures and films, documents and facts, each as often as it is there. Never changes. */
record Shown(Bag pictures, Bag files, Bag facts) {

    static Shown in(List<Chapter> text) {
        List<Block> blocks =
                text.stream().flatMap(chapter -> chapter.blocks().stream()).toList();
        List<Markup> words =
                blocks.stream().flatMap(block -> block.parts().stream()).toList();
        return new Shown(
                new Bag(blocks.stream().flatMap(Shown::picture).toList()),
                new Bag(Stream.concat(
                                blocks.stream().flatMap(Shown::file),
                                words.stream().flatMap(one -> one.media().stream()))
                        .map(UUID::toString)
                        .toList()),
                new Bag(words.stream()
                        .flatMap(one -> one.facts().stream())
                        .map(UUID::toString)
                        .toList()));
    }

    private static Stream<String> picture(Block block) {
        return switch (block) {
            case Picture picture -> Stream.of(picture.media().toString());
            case Video video -> Stream.of(video.href());
            default -> Stream.of();
        };
    }

    private static Stream<UUID> file(Block block) {
        return block instanceof Attachment attachment ? Stream.of(attachment.media()) : Stream.of();
    }

    /** What is shown here and not there, or the other way round. */
    Set<Touched> differing(Shown other) {
        var touched = EnumSet.noneOf(Touched.class);
        if (!pictures.equals(other.pictures)) {
            touched.add(Touched.PICTURE);
        }
        if (!files.equals(other.files)) {
            touched.add(Touched.FILE);
        }
        if (!facts.equals(other.facts)) {
            touched.add(Touched.FACT);
        }
        return touched;
    }
}

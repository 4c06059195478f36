package no.fnsp.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.text.Accordion;
import no.fnsp.text.Attachment;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Lineage;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import no.fnsp.text.Role;
import no.fnsp.text.Video;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/**
 * Every body that was ever stored stays readable. {@code bodies/<kind>-<shape>.json} is a body as it lies in a
 * database, and the {@code .txt} beside it is the text that its approvals are bound to: neither is ever edited.
 * What a shape came to hold later stands in files of their own, {@code <kind>-<shape>.<what>.json}.
 */
class StoredBodiesTest {

    private static final Path STORED = Path.of("src", "test", "resources", "bodies");
    private static final UUID EDITION = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private static final UUID MEDIA = UUID.fromString("019a0000-0000-7000-8000-000000000004");

    private static Bodies bodies;
    private static List<BodyShape> shapes;

    @BeforeAll
    static void find_the_shapes() {
        var context = new GenericApplicationContext();
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Shapes")));
        scanner.addIncludeFilter(new AssignableTypeFilter(Bodies.class));
        scanner.scan("no.fnsp");
        context.refresh();
        bodies = context.getBean(Bodies.class);
        shapes = List.copyOf(context.getBeansOfType(BodyShape.class).values());
    }

    static List<String> stored() throws IOException {
        try (Stream<Path> files = Files.list(STORED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stored")
    void what_was_stored_reads_and_is_written_back_the_same(String name) throws IOException {
        String json = Files.readString(STORED.resolve(name + ".json")).strip();
        Body body = bodies.read(kind(name), shape(name), json);
        if (bodies.shapeOf(kind(name)) == shape(name)) {
            assertThat(bodies.write(body)).isEqualTo(json);
        }
        assertThat(body.canonical()).isEqualTo(Files.readString(STORED.resolve(name + ".txt")));
    }

    private static Kind kind(String name) {
        return Kind.of(name.substring(0, name.lastIndexOf('-')));
    }

    private static int shape(String name) {
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1).replaceFirst("\\..*", ""));
    }

    @Test
    void every_kind_in_every_shape_has_a_stored_body_and_one_reader() throws IOException {
        assertThat(shapes.stream().map(shape -> shape.kind().key() + "-" + shape.number()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(stored().stream()
                        .map(name -> name.replaceFirst("\\..*", ""))
                        .distinct()
                        .toList());
        assertThat(shapes.stream().filter(BodyShape::current).map(BodyShape::kind))
                .containsExactlyInAnyOrder(Kind.values());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_reads_back_the_same(Kind kind) {
        Body body = sample(kind);
        Body back = bodies.read(kind, bodies.shapeOf(kind), bodies.write(body));
        assertThat(back).isEqualTo(body);
        assertThat(back.canonical()).isEqualTo(body.canonical());
    }

    @ParameterizedTest
    @EnumSource
    void a_body_that_says_nothing_reads_back_the_same(Kind kind) {
        Body empty = switch (kind) {
            case NEWS -> new News(LocalDate.of(2026, 9, 9), "", List.of(), List.of());
            case LOCAL_CHANGES -> new LocalChanges(List.of());
            default -> new Text("", List.of(), List.of());
        };
        assertThat(bodies.read(kind, bodies.shapeOf(kind), bodies.write(empty))).isEqualTo(empty);
    }

    /** The stored bodies have every part a body of their kind can have. */
    @Test
    void the_stored_bodies_say_all_that_a_body_can() throws IOException {
        for (Kind kind : Kind.values()) {
            String json = Files.readString(STORED.resolve(kind.key() + "-1.json"));
            assertThat(bodies.read(kind, 1, json)).isEqualTo(sample(kind));
        }
        String shown = Files.readString(STORED.resolve("treatment-1.shown.json"));
        assertThat(bodies.read(Kind.TREATMENT, 1, shown)).isEqualTo(shown());
        var types = new TreeSet<String>();
        Stream.of(sample(Kind.TREATMENT), shown())
                .flatMap(body -> body.chapters().stream())
                .forEach(chapter -> chapter.blocks().forEach(block -> types.add(block.kind())));
        assertThat(types)
                .isEqualTo(Arrays.stream(Block.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    static Body sample(Kind kind) {
        List<Markup> lead = List.of(Markup.clean("Ingress med <strong>vekt</strong> & tegn: æøå, Čoarbbealli."));
        return switch (kind) {
            case NEWS -> new News(LocalDate.of(2026, 9, 9), "Ny poliklinikk", lead, chapters());
            case LOCAL_CHANGES -> changes();
            default -> new Text("Tittel på " + kind.key(), lead, chapters());
        };
    }

    /** The blocks that show what the text does not hold itself, and what came with them. */
    private static Body shown() {
        var blocks = List.<Block>of(
                new Block.Paragraph(
                        new BlockId("b1"),
                        Markup.clean(
                                "Vi har <data value=\"fact:019a0000-0000-7000-8000-000000000003\">tolv senger</data>, "
                                        + "se <a href=\"media:019a0000-0000-7000-8000-000000000004\">brosjyren</a>.")),
                new Block.Subheading(new BlockId("b2"), Markup.clean("Mat")),
                new Block.Subheading(new BlockId("b3"), Markup.clean("Frokost"), true),
                new Accordion(new BlockId("b4"), "Kan jeg dusje?", Markup.clean("<strong>Ja</strong> & nei.")),
                new Picture(
                        new BlockId("b5"), MEDIA, "En \"hånd\" & <fot>", false, Markup.clean("Hånd og <em>fot</em>")),
                new Picture(new BlockId("b6"), MEDIA, "", true, Markup.EMPTY),
                new Picture(new BlockId("b7"), MEDIA, "", false, Markup.EMPTY),
                new Video(new BlockId("b8"), "https://vimeo.com/1?a=1&b=2", "Slik går du i trapp"),
                new Attachment(new BlockId("b9"), MEDIA, "Øvelser"),
                new Attachment(new BlockId("b10"), MEDIA, ""));
        return new Text(
                "Tittel",
                List.of(Markup.clean("Ingress")),
                List.of(new Chapter(new BlockId("c1"), Role.DURING, "", false, blocks)));
    }

    private static List<Chapter> chapters() {
        var every = new Chapter(
                new BlockId("c1"),
                Role.BEFORE,
                "Før du kommer",
                true,
                List.of(
                        new Block.Paragraph(
                                new BlockId("b1"),
                                Markup.clean("Les <a href=\"page:/om-oss\">mer</a>, "
                                        + "<a href=\"document:019a0000-0000-7000-8000-000000000002\">her</a> "
                                        + "eller ring <a href=\"tel:+4755000000\">55 00 00 00</a>.")),
                        new Block.Subheading(new BlockId("b2"), Markup.clean("Mat")),
                        new Block.ListItem(new BlockId("b3"), false, Markup.clean("Brød")),
                        new Block.ListItem(new BlockId("b4"), true, Markup.clean("Vask hendene")),
                        new Block.TableRow(new BlockId("b5"), true, List.of(Markup.clean("Dag"), Markup.clean("Tid"))),
                        new Block.TableRow(
                                new BlockId("b6"), false, List.of(Markup.clean("Mandag"), Markup.clean("<em>08</em>"))),
                        new Block.FactBox(new BlockId("b7"), Markup.clean("Fakta")),
                        new Block.Warning(new BlockId("b8"), Markup.clean("Ring 113"))),
                Map.of(
                        new BlockId("b2"), Lineage.split(new BlockId("b1")),
                        new BlockId("b3"), Lineage.joined(List.of(new BlockId("b3"), new BlockId("x9")))));
        return List.of(every, new Chapter(new BlockId("c2"), Role.SECTION, "Eget avsnitt", false, List.of()));
    }

    private static LocalChanges changes() {
        return new LocalChanges(Stream.of(Intent.values())
                .map(intent -> new LocalChanges.LocalChange(
                        intent,
                        intent == Intent.PRACTICAL ? null : new BlockId("n" + intent.ordinal()),
                        intent == Intent.PRACTICAL ? null : EDITION,
                        new Chapter(
                                new BlockId("l" + intent.ordinal()),
                                intent == Intent.PRACTICAL ? Role.PRACTICAL : Role.DURING,
                                intent == Intent.REPLACE ? "Hos oss" : "",
                                false,
                                intent == Intent.HIDE
                                        ? List.of()
                                        : List.of(new Block.Paragraph(
                                                new BlockId("p" + intent.ordinal()), Markup.clean("Hos oss.")))),
                        intent.isExclusive() ? "Vi gjør det på en annen måte" : ""))
                .toList());
    }
}

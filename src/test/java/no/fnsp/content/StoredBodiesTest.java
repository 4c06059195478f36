package no.fnsp.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Every body that was ever stored is read for ever, by one reader, and says what it said. */
class StoredBodiesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/bodies");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<BodyShape> SHAPES = registered();

    static List<BodyShape> shapes() {
        return SHAPES;
    }

    /** As the rooms register them: every configuration that gives a shape. */
    private static List<BodyShape> registered() {
        Class<?>[] registering = new ClassFileImporter()
                .importPackages("no.fnsp").stream()
                        .filter(one -> one.isAnnotatedWith(Configuration.class))
                        .filter(one -> one.getMethods().stream()
                                .anyMatch(bean -> bean.getRawReturnType().isEquivalentTo(BodyShape.class)))
                        .map(one -> one.reflect())
                        .toArray(Class<?>[]::new);
        try (var context = new AnnotationConfigApplicationContext(registering)) {
            return List.copyOf(context.getBeansOfType(BodyShape.class).values());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_kind_has_one_reader_for_each_shape_from_the_first_to_the_one_that_is_written(Kind kind) {
        List<BodyShape> ofKind =
                SHAPES.stream().filter(shape -> shape.kind() == kind).toList();
        assertThat(ofKind).filteredOn(BodyShape::current).hasSize(1);
        assertThat(ofKind)
                .extracting(BodyShape::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, ofKind.size()).boxed().toList());
        assertThat(new Bodies(SHAPES).shapeOf(kind)).isEqualTo(ofKind.size());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void what_was_stored_is_read_and_says_what_it_said(BodyShape shape) throws IOException {
        String stored = Files.readString(sample(shape, ".json"));
        Body body = new Bodies(SHAPES).read(shape.kind(), shape.number(), stored);
        assertThat(body.canonical()).isEqualTo(Files.readString(sample(shape, ".txt")));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void what_is_written_in_the_current_shape_is_written_the_same_again(BodyShape shape) throws IOException {
        var bodies = new Bodies(SHAPES);
        String stored = Files.readString(sample(shape, ".json"));
        if (shape.current()) {
            String written = bodies.write(bodies.read(shape.kind(), shape.number(), stored));
            assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(stored));
        }
    }

    @Test
    void no_sample_is_of_a_shape_that_nobody_reads() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(SHAPES.stream()
                            .flatMap(shape -> Arrays.stream(new String[] {".json", ".txt"})
                                    .map(end -> sample(shape, end).getFileName().toString()))
                            .collect(Collectors.toSet()));
        }
    }

    /** A body as it was stored when its shape was new, and its canonical text then: what approvals are bound to. */
    private static Path sample(BodyShape shape, String end) {
        return SAMPLES.resolve(shape.kind().key() + "-" + shape.number() + end);
    }
}

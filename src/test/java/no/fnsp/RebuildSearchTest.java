package no.fnsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.fnsp.indexing.Making;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** {@code bin/rebuild-search} starts a part of the platform: it must be the whole of what it needs. */
class RebuildSearchTest {

    private static final List<String> ROOMS = Arrays.asList(
            AnnotatedElementUtils.findMergedAnnotation(RebuildSearch.class, ComponentScan.class).value());

    @Test
    void it_starts_every_room_that_making_the_index_asks_for() {
        assertThat(asked().filter(one -> !isStarted(one)).map(Class::getName)).isEmpty();
    }

    /** What making the index is built of, and what that is built of, by constructors. */
    private static Stream<Class<?>> asked() {
        List<Class<?>> started = started();
        Set<Class<?>> seen = new HashSet<>(Set.of(Making.class));
        Deque<Class<?>> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            for (Constructor<?> constructor : left.pop().getDeclaredConstructors()) {
                Arrays.stream(constructor.getParameterTypes())
                        .flatMap(type -> type.isInterface()
                                ? started.stream().filter(type::isAssignableFrom)
                                : Stream.of(type))
                        .filter(type -> AnnotatedElementUtils.hasAnnotation(type, Component.class))
                        .filter(seen::add)
                        .forEach(left::add);
            }
        }
        return seen.stream();
    }

    private static boolean isStarted(Class<?> component) {
        return ROOMS.stream().anyMatch(room -> (component.getPackageName() + ".").startsWith(room + "."));
    }

    private static List<Class<?>> started() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        return ROOMS.stream()
                .flatMap(room -> scanner.findCandidateComponents(room).stream())
                .<Class<?>>map(found -> {
                    try {
                        return Class.forName(found.getBeanClassName());
                    } catch (ClassNotFoundException gone) {
                        throw new IllegalStateException(gone);
                    }
                })
                .toList();
    }
}

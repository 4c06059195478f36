package no.fnsp.composing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.fnsp.html.Frame;
import no.fnsp.page.Beside;
import no.fnsp.sharing.Layer;
import no.fnsp.sharing.SiteText;
import no.fnsp.sharing.SiteTexts;
import org.springframework.stereotype.Component;

/** What a text about a treatment gets from elsewhere: the changes of nodes, the frame, and what stands beside it. */
sealed interface Around {

    /** What these nodes change, outermost first. */
    List<Layer> layers(Visit visit, SiteText text, Collection<UUID> line);

    Frame frame(Visit visit, Setting setting);

    Beside beside(Visit visit, SiteText text);

    /** With what search engines are told, where they come. */
    Setting marked(Setting setting, Supplier<Map<String, Object>> schema);

    /** All that a reader of the page is shown. */
    @Component
    record Page(SiteTexts texts, Frames frames, Surroundings surroundings) implements Around {

        @Override
        public List<Layer> layers(Visit visit, SiteText text, Collection<UUID> line) {
            return texts.layers(text.document(), line, visit.at(), visit.instead());
        }

        @Override
        public Frame frame(Visit visit, Setting setting) {
            return frames.around(visit, setting);
        }

        @Override
        public Beside beside(Visit visit, SiteText text) {
            return surroundings.of(visit, text);
        }

        @Override
        public Setting marked(Setting setting, Supplier<Map<String, Object>> schema) {
            return setting.marked(schema.get());
        }
    }

    /** Nothing: the text is told as data. */
    sealed interface Nothing extends Around {

        @Override
        default Frame frame(Visit visit, Setting setting) {
            return Frames.none(visit, setting);
        }

        @Override
        default Beside beside(Visit visit, SiteText text) {
            return Beside.NOTHING;
        }

        @Override
        default Setting marked(Setting setting, Supplier<Map<String, Object>> schema) {
            return setting;
        }
    }

    /** On one site. */
    record Alone(SiteTexts texts) implements Nothing {

        @Override
        public List<Layer> layers(Visit visit, SiteText text, Collection<UUID> line) {
            return texts.layers(text.document(), line, visit.at(), visit.instead());
        }
    }

    /** On all sites. The changes of all nodes have been read already. */
    record Known(Map<UUID, Layer> layers) implements Nothing {

        @Override
        public List<Layer> layers(Visit visit, SiteText text, Collection<UUID> line) {
            return line.stream()
                    .flatMap(node -> Stream.ofNullable(layers.get(node)))
                    .toList();
        }
    }
}

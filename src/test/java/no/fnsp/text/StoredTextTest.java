package no.fnsp.text;

import static no.fnsp.text.Sample.id;
import static no.fnsp.text.Sample.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is written to the store is read back the same. */
class StoredTextTest {

    /** As the store reads: what is not written is as it was before there was anything to write. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final UUID MEDIA = UUID.fromString("019a0000-0000-7000-8000-00000000a001");

    private static final Chapter CHAPTER = new Chapter(
            id("c1"),
            Role.BEFORE,
            "Før du kommer",
            true,
            List.of(
                    p("a", "Les <a href=\"page:/x\">mer</a> & ring"),
                    Sample.h("b", "Mat"),
                    Sample.item("c", "Brød"),
                    new Block.TableRow(id("d"), true, List.of(Markup.clean("Dag"), Markup.clean("Tid"))),
                    new Block.FactBox(id("e"), Markup.clean("Fakta")),
                    new Block.Warning(id("f"), Markup.clean("Ring 113")),
                    new Block.Subheading(id("g"), Markup.clean("Drikke"), true),
                    new Accordion(id("h"), "Når?", Markup.clean("Nå")),
                    new Picture(id("i"), MEDIA, "En hånd", false, Markup.clean("Hånd")),
                    new Picture(id("j"), MEDIA, "", true, Markup.EMPTY),
                    new Video(id("k"), "https://vimeo.com/1", "Film"),
                    new Attachment(id("l"), MEDIA, "")),
            Map.of(id("b"), Lineage.split(id("a")), id("a"), Lineage.joined(List.of(id("a"), id("x")))));

    @Test
    void a_chapter_reads_back_the_same() {
        var json = JSON.writeValueAsString(CHAPTER);
        assertThat(JSON.readValue(json, Chapter.class)).isEqualTo(CHAPTER);
        assertThat(JSON.writeValueAsString(JSON.readValue(json, Chapter.class))).isEqualTo(json);
    }

    @Test
    void a_chapter_is_written_in_this_shape() {
        var chapter = new Chapter(
                id("c1"),
                Role.BEFORE,
                "",
                false,
                List.of(p("a", "En"), p("b", "To")),
                Map.of(id("b"), Lineage.split(id("a"))));
        assertThat(JSON.writeValueAsString(chapter)).isEqualToIgnoringWhitespace("""
                {"id":"c1","role":"before",
                 "blocks":[{"type":"paragraph","id":"a","text":"En"},{"type":"paragraph","id":"b","text":"To"}],
                 "lineage":{"b":{"splitFrom":"a"}}}
                """);
    }

    @Test
    void what_is_not_said_is_not_written() {
        var chapter = Sample.section(
                "s",
                "",
                new Picture(id("a"), MEDIA, "Hånd", true, Markup.EMPTY),
                new Attachment(id("b"), MEDIA, ""),
                Sample.h("c", "Mat"));
        assertThat(JSON.writeValueAsString(chapter))
                .contains("[{\"type\":\"picture\",\"id\":\"a\",\"media\":\"" + MEDIA + "\",\"decorative\":true},"
                        + "{\"type\":\"attachment\",\"id\":\"b\",\"media\":\"" + MEDIA + "\"},"
                        + "{\"type\":\"subheading\",\"id\":\"c\",\"text\":\"Mat\"}]");
    }

    @Test
    void words_read_back_the_same() {
        var words = new Words(Map.of(Language.NB, "Hjerte", Language.SE, "Váibmu"));
        var json = JSON.writeValueAsString(words);
        assertThat(json).isEqualTo("{\"nb\":\"Hjerte\",\"se\":\"Váibmu\"}");
        assertThat(JSON.readValue(json, Words.class)).isEqualTo(words);
    }

    @Test
    void corrections_read_back_the_same() {
        var corrections = new Corrections(List.of(
                new Correction.Replaced(id("a"), p("a", "Nytt")),
                new Correction.Removed(id("b")),
                new Correction.Inserted(id("c1"), null, p("n", "Først")),
                new Correction.HeadingChanged(id("c1"), "Ny"),
                new Correction.OptionChanged(id("c1"), true),
                new Correction.ChapterInserted(id("c1"), CHAPTER.with(List.of())),
                new Correction.ChapterRemoved(id("c2"))));
        var json = JSON.writeValueAsString(corrections);
        assertThat(json).startsWith("[{\"type\":\"replaced\"");
        assertThat(JSON.readValue(json, Corrections.class)).isEqualTo(corrections);
    }

    @Test
    void a_merge_reads_back_the_same() {
        var merged = new Merged(
                List.of(CHAPTER), List.of(new Conflict(id("c1"), id("a"), null, p("a", "Min"), p("a", "Deres"))));
        assertThat(JSON.readValue(JSON.writeValueAsString(merged), new TypeReference<Merged>() {}))
                .isEqualTo(merged);
    }

    @Test
    void a_heading_cannot_pass_for_a_paragraph() {
        assertThat(Sample.section("s", " Mat\np Drikke ").heading()).isEqualTo("Mat p Drikke");
    }
}

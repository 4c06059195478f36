package no.fnsp.text;

import static no.fnsp.text.Sample.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks that show what the text does not hold itself, and those that are folded away. */
class ShownBlocksTest {

    private static final UUID MEDIA = UUID.fromString("019a0000-0000-7000-8000-00000000a001");
    private static final UUID OTHER = UUID.fromString("019a0000-0000-7000-8000-00000000a002");

    @Test
    void two_that_say_different_things_are_never_approved_as_one() {
        var said = Stream.<Block>of(
                        new Picture(id("a"), MEDIA, "", false, Markup.EMPTY),
                        new Picture(id("a"), MEDIA, "", true, Markup.EMPTY),
                        new Picture(id("a"), MEDIA, "decorative", false, Markup.EMPTY),
                        new Picture(id("a"), OTHER, "", true, Markup.EMPTY),
                        new Picture(id("a"), MEDIA, "x <caption> y", false, Markup.EMPTY),
                        new Picture(id("a"), MEDIA, "x", false, Markup.plain("y")),
                        new Picture(id("a"), MEDIA, "", false, Markup.plain("x y")),
                        new Accordion(id("a"), "x <text> y", Markup.EMPTY),
                        new Accordion(id("a"), "x", Markup.plain("y")),
                        new Accordion(id("a"), "", Markup.plain("x y")),
                        new Video(id("a"), "https://vimeo.com/1", "2"),
                        new Video(id("a"), "https://vimeo.com/12", ""),
                        new Attachment(id("a"), MEDIA, "x"),
                        new Attachment(id("a"), OTHER, "x"),
                        new Block.Subheading(id("a"), Markup.plain("x")),
                        new Block.Subheading(id("a"), Markup.plain("x"), true),
                        new Block.Subheading(id("a"), Markup.plain("h x")))
                .map(Block::canonical)
                .toList();
        assertThat(said).doesNotHaveDuplicates().allMatch(line -> !line.contains("\n"));
        assertThat(new HashSet<>(said)).hasSize(17);
    }

    @Test
    void what_is_said_stands_on_one_line() {
        assertThat(new Picture(id("a"), MEDIA, " En\nhånd ", false, Markup.EMPTY).alt())
                .isEqualTo("En hånd");
        assertThat(new Accordion(id("a"), "Når\n! da", Markup.EMPTY).canonical())
                .isEqualTo("fold Når ! da <text> ");
        assertThat(new Video(id("a"), "https://vimeo.com/1", "En\rfilm").title())
                .isEqualTo("En film");
        assertThat(new Attachment(id("a"), MEDIA, "Et\u2028ark").label()).isEqualTo("Et ark");
    }

    @Test
    void a_picture_is_decorative_or_described() {
        assertThat(new Picture(id("a"), MEDIA, "En hånd", true, Markup.EMPTY).alt())
                .isEmpty();
        assertThat(new Picture(id("a"), MEDIA, "", false, Markup.EMPTY).undescribed())
                .isTrue();
        assertThat(new Picture(id("a"), MEDIA, "", true, Markup.EMPTY).undescribed())
                .isFalse();
        assertThat(new Picture(id("a"), MEDIA, "En hånd", false, Markup.plain("Hånd")).words())
                .isEqualTo("En hånd | Hånd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://vimeo.com/1",
                "javascript:alert(1)",
                "https://a b",
                "/film",
                "",
                "https://bruker:passord@vimeo.com/1",
                "data:text/html,x"
            })
    void a_film_lies_at_a_secure_address(String href) {
        assertThatThrownBy(() -> new Video(id("a"), href, "Film")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Player.of(href)).isEmpty();
    }

    @Test
    void a_film_lies_with_a_player_we_know() {
        assertThat(Player.of("https://www.youtube.com/watch?v=x&t=1")).contains(Player.YOUTUBE);
        assertThat(Player.of("https://YOUTU.be/x")).contains(Player.YOUTUBE);
        assertThat(Player.of("https://player.vimeo.com/video/1")).contains(Player.VIMEO);
        assertThat(List.of(
                        "https://youtube.com.evil.example/x",
                        "https://evil.example/?youtube.com",
                        "https://youtube.com:8443/x"))
                .allMatch(href -> Player.of(href).isEmpty());
    }
}

package no.fnsp.editor.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.ExampleInstallation;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Role;
import no.fnsp.manuscript.BlocksAsHtml;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.text.Accordion;
import no.fnsp.text.Attachment;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import no.fnsp.text.Video;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The field for formatted text knows every kind of block, and writes each as the server does. */
@Tag("browser")
@ExampleInstallation
class RichTextInABrowserTest {

    private static final UUID MEDIA = UUID.fromString("019a0000-0000-7000-8000-00000000a003");
    private static final Markup WORDS = Markup.clean("Les <a href=\"https://a.example/?a=1&amp;b=2\" hreflang=\"en\">"
            + "<strong>mer</strong></a>, <strong>fet <em>kursiv</em></strong> H<sub>2</sub>O<sup>3</sup><br>ring "
            + "<a href=\"tel:+4755000000\">55\u00a000</a> <span lang=\"se\">Buorre <em>beaivi</em></span> "
            + "<data value=\"fact:019a0000-0000-7000-8000-00000000a004\">tolv senger</data> 5 &lt; 6 &amp; «7»");
    private static final List<Block> EVERY_KIND = List.of(
            new Block.Paragraph(BlockId.fresh(), WORDS),
            new Block.Subheading(BlockId.fresh(), WORDS, false),
            new Block.Subheading(BlockId.fresh(), WORDS, true),
            new Block.ListItem(BlockId.fresh(), false, WORDS),
            new Block.ListItem(BlockId.fresh(), false, WORDS),
            new Block.ListItem(BlockId.fresh(), true, WORDS),
            new Block.TableRow(BlockId.fresh(), true, List.of(WORDS, Markup.EMPTY)),
            new Block.TableRow(BlockId.fresh(), false, List.of(Markup.EMPTY, WORDS)),
            new Block.FactBox(BlockId.fresh(), WORDS),
            new Block.FactBox(BlockId.fresh(), WORDS),
            new Block.Warning(BlockId.fresh(), WORDS),
            new Accordion(BlockId.fresh(), "Kan jeg <dusje> & \"bade\"?", WORDS),
            new Accordion(BlockId.fresh(), "Kan jeg <dusje> & \"bade\"?", WORDS),
            new Picture(BlockId.fresh(), MEDIA, "En \"stol\"", false, WORDS),
            new Picture(BlockId.fresh(), MEDIA, "", true, Markup.EMPTY),
            new Video(BlockId.fresh(), "https://vimeo.com/1?a=1&b=%C3%A5", "Film, 2 minutter"),
            new Attachment(BlockId.fresh(), MEDIA, "Brosjyre"));

    @LocalServerPort
    private int port;

    @Test
    void every_kind_of_block_comes_out_of_the_field_as_the_server_writes_it() {
        assertThat(EVERY_KIND.stream().map(Block::kind).distinct()).containsExactlyInAnyOrderElementsOf(kinds());
        String html = BlocksAsHtml.write(EVERY_KIND);
        DeskVisitor editor = DeskVisitor.as(port, Role.SITE_MANAGER);
        String form = AtTheDesk.article(editor, AtTheDesk.title("Alt mulig"));
        try (var chromium = new Chromium();
                BrowserContext browser = chromium.of(editor)) {
            var page = OpenForm.in(browser, editor.origin() + form).page();
            assertThat(page.evaluate("""
                    html => {
                        const field = document.querySelector('fnsp-rich-text[name="c0.text"]')
                        field.read(html)
                        field.unchanged.read.clear() // so that nothing is written as it was, but as the field knows it
                        return field.unchanged.html(field.doc)
                    }
                    """, html)).isEqualTo(html);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static List<String> kinds() {
        return Stream.of(Block.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }
}

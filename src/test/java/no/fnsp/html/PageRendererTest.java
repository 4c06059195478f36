package no.fnsp.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.fnsp.page.UnknownHostPage;
import no.fnsp.text.Language;
import org.junit.jupiter.api.Test;

class PageRendererTest {

    private final PageRenderer renderer = new PageRenderer();

    @Test
    void aPageIsShownWithTheTemplateOfItsName() {
        var page = new UnknownHostPage(Frame.withoutSite(Language.NB, "b1", "Æ <b>"));

        assertThat(renderer.text(page)).contains("<html lang=\"nb\"").contains("Æ &lt;b&gt;");
        assertThat(new String(renderer.render(page), StandardCharsets.UTF_8)).isEqualTo(renderer.text(page));
    }
}

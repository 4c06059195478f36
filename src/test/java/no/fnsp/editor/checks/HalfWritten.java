package no.fnsp.editor.checks;

import java.util.List;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import no.fnsp.text.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** An article of Helse Bergen with something to put right in it. */
@Component
class HalfWritten {

    private final Documents documents;
    private final Drafts drafts;
    private final Sites sites;
    private final DatabaseClock clock;
    private final Permit permit;

    @Autowired
    HalfWritten(Documents documents, Drafts drafts, Sites sites, DatabaseClock clock, Permits permits) {
        this.documents = documents;
        this.drafts = drafts;
        this.sites = sites;
        this.clock = clock;
        this.permit = permits.forImporter();
    }

    /** The address of its page of hints. */
    String hints() {
        Site site = sites.find("helse-bergen.no", clock.now()).orElseThrow();
        UUID id = UUID.randomUUID();
        Document document =
                documents.open(permit, new Document(id, Kind.ARTICLE, site.id(), "merknader-" + id, null, null, null));
        drafts.start(permit, document, Language.NB, Draft.Lane.ORDINARY, text(), clock.now());
        return "/desk/sites/helse-bergen.no/documents/" + id + "/nb/hints";
    }

    private static Text text() {
        return new Text(
                "Parkering",
                List.of(Markup.clean("Du parkerer i parkeringshuset.")),
                List.of(
                        section("Priser", p("Se prisene <a href=\"https://fhi.no\">her</a>."), picture()),
                        section("Vegen hit", p("Du må i forkant av timen foreta en betaling. Ta med kortet."))));
    }

    private static Chapter section(String heading, Block... blocks) {
        return new Chapter(BlockId.fresh(), Role.SECTION, heading, false, List.of(blocks));
    }

    private static Block p(String html) {
        return new Block.Paragraph(BlockId.fresh(), Markup.clean(html));
    }

    private static Block picture() {
        return new Picture(BlockId.fresh(), UUID.randomUUID(), "", false, Markup.EMPTY);
    }
}

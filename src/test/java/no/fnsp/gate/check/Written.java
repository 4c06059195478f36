package no.fnsp.gate.check;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Body;
import no.fnsp.content.Document;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import no.fnsp.text.Words;

/** Short texts of Helse Bergen that somebody wants to publish. */
final class Written {

    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    static final Site BERGEN = new Site(
            UUID.randomUUID(),
            "helse-bergen.no",
            "helse-bergen.no",
            "",
            new Settings(
                    "Helse Bergen",
                    "Helse Bergen",
                    null,
                    "",
                    "vest",
                    List.of(Language.NN),
                    "vest",
                    true,
                    true,
                    Words.NONE,
                    Settings.Contact.NONE,
                    List.of(),
                    List.of()));

    private Written() {}

    static Candidate candidate(Kind kind, Language language, Body body) {
        UUID id = UUID.randomUUID();
        var document = new Document(id, kind, BERGEN.id(), "tekst", null, null, null);
        return new Candidate(BERGEN, document, id, language, body, Optional.empty(), Optional.empty(), MONDAY);
    }

    static Candidate article(Block... blocks) {
        return candidate(Kind.ARTICLE, Language.NB, text(section(blocks)));
    }

    static Text text(Chapter... chapters) {
        return new Text("Parkering", List.of(), List.of(chapters));
    }

    static Chapter section(Block... blocks) {
        return chapter(Role.SECTION, "Mellomtittel", blocks);
    }

    static Chapter chapter(Role role, String heading, Block... blocks) {
        return new Chapter(BlockId.fresh(), role, heading, false, List.of(blocks));
    }

    static Block p(String html) {
        return new Block.Paragraph(BlockId.fresh(), Markup.clean(html));
    }

    static Block heading(String words) {
        return new Block.Subheading(BlockId.fresh(), Markup.clean(words));
    }

    static Block minor(String words) {
        return new Block.Subheading(BlockId.fresh(), Markup.clean(words), true);
    }

    static Block row(boolean header, String... cells) {
        return new Block.TableRow(
                BlockId.fresh(), header, Arrays.stream(cells).map(Markup::clean).toList());
    }

    /** Which checks found something, and what: {@code link-text her https://…}. */
    static List<String> told(GateCheck check, Candidate candidate) {
        return check.of(candidate).map(Written::told).toList();
    }

    private static String told(Remark remark) {
        return String.join(
                " ",
                Stream.concat(Stream.of(remark.check().key()), remark.values().stream())
                        .toList());
    }
}

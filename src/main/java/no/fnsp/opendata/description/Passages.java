package no.fnsp.opendata.description;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.opendata.words.PartText;
import no.fnsp.sharing.Origin;
import no.fnsp.text.Block;
import no.fnsp.text.Language;

/** Writes stretches of one description, each with whose words it is. */
final class Passages {

    private final Descriptions.Wanted wanted;
    private final Frame frame;
    private final boolean national;

    /** @param frame of the page that they stand on @param national whether what is not local is the national text's */
    Passages(Descriptions.Wanted wanted, Frame frame, boolean national) {
        this.wanted = wanted;
        this.frame = frame;
        this.national = national;
    }

    /** @param owner name of whose they are, of local words */
    Description.Passage of(Origin whose, Language language, List<Block> blocks, String owner) {
        return new Description.Passage(
                whose(whose, owner), language.code(), language != wanted.language(), content(language, blocks));
    }

    String content(Language language, List<Block> blocks) {
        return wanted.form()
                .of(new PartText(frame.in(language), blocks), wanted.site().origin());
    }

    Description.Whose whose(Origin whose, String owner) {
        return switch (whose) {
            case Origin.Local local ->
                new Description.Whose("local", owner, local.intent().key(), local.behind(), whose.edition());
            case Origin.Written written ->
                new Description.Whose(national ? "national" : "own", null, null, null, whose.edition());
        };
    }
}

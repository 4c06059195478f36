package no.fnsp.editor.history;

import java.util.UUID;
import no.fnsp.content.Draft;
import no.fnsp.content.Version;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Signatures;
import no.fnsp.html.Messages;

/**
 * A version as its editors are told of it. Never changes.
 *
 * @param what it is: edition 3, what the draft says now, a save in it
 * @param changeClass the word for it; empty for what was never an edition
 * @param name given by somebody; empty when nobody has
 * @param shown whether it is what readers see now
 */
record ToldVersion(
        Version version, String what, String changeClass, String name, String who, String when, boolean shown) {

    static ToldVersion of(Version version, boolean shown, Signatures signatures, DeskFrame frame) {
        return new ToldVersion(
                version,
                what(version, frame.words()),
                version.source() instanceof Version.Source.OfEdition edition
                        ? frame.words()
                                .get("history.class." + edition.changeClass().key())
                        : "",
                version.name(),
                signatures.of(version.author()),
                frame.moment(version.at()),
                shown);
    }

    private static String what(Version version, Messages words) {
        return switch (version.source()) {
            case Version.Source.OfEdition edition ->
                edition.shown() ? words.get("history.edition", edition.number()) : words.get("history.edition.vouched");
            case Version.Source.OfDraft draft ->
                words.get(
                        draft.current() && draft.lane() == Draft.Lane.URGENT
                                ? "history.urgent.current"
                                : draft.current()
                                        ? "history.draft.current"
                                        : draft.lane() == Draft.Lane.URGENT ? "history.urgent" : "history.draft");
        };
    }

    UUID id() {
        return version.id();
    }

    boolean current() {
        return version.source() instanceof Version.Source.OfDraft draft && draft.current();
    }

    boolean became() {
        return version.source() instanceof Version.Source.OfDraft draft && draft.became() != null;
    }

    /** Where it is restored to: the lane it was written in, else the ordinary one. */
    Draft.Lane lane() {
        return version.source() instanceof Version.Source.OfDraft draft ? draft.lane() : Draft.Lane.ORDINARY;
    }

    /** On one line, for a list to choose from. */
    String label() {
        return (name.isEmpty() ? what : name + " (" + what + ")") + " · " + when + " · " + who;
    }
}

package no.fnsp.leaflet;

import no.fnsp.html.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One page of a site within a document. Never changes.
 *
 * @param number from 1
 * @param lang what to write in {@code lang=} on its title; null for the language of the words around
 * @param code the square code that leads to the address, as an address that holds the whole picture
 */
record Sheet(
        int number, Frame frame, String title, @Nullable String lang, OnPaper paper, String address, String code) {

    static Sheet of(int number, Leaf leaf, OnPaper paper) {
        return new Sheet(
                number,
                leaf.page().frame(),
                paper.title(),
                paper.titleLang(),
                paper,
                leaf.address(),
                SquareCode.picture(leaf.address()));
    }

    /** As it is read aloud and typed: {@code helse-bergen.no/behandlinger/hofteprotese}. */
    String readable() {
        return address.replaceFirst("^https?://", "");
    }

    String theme() {
        return "theme-" + frame.site().theme().key();
    }
}

package no.fnsp.opendata.feed;

import no.fnsp.opendata.answer.Addresses;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where a description is to be had. Never changes.
 *
 * @param language that must be asked for; null where the site's main one has it
 */
record Shown(String path, @Nullable Language language) {

    /** @param site its key */
    String address(String site) {
        String address = Addresses.description(site, path);
        return language == null ? address : address + "?language=" + language.code();
    }
}

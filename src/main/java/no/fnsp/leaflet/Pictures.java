package no.fnsp.leaflet;

import java.util.Optional;

/** Where the pictures of pages are had from. */
interface Pictures {

    /** @param address as on the page @return an address that holds the whole picture; empty when it may not be shown */
    Optional<String> whole(String address);
}

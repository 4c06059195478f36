package no.fnsp.composing;

import java.util.Optional;
import no.fnsp.html.Page;

/** What stands under one fixed address, the same on every site: the list at the address itself, and the pages below it. */
interface Section {

    /** The first part of the address, such as {@code /nyheter}. */
    String folder();

    /** The page at the visit's path, which is the folder or lies below it; empty when nothing stands there. */
    Optional<? extends Page> find(Visit visit);
}

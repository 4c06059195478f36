package no.fnsp.editor.reach;

import java.util.UUID;

/**
 * What came of an edition on one site. Never changes.
 *
 * @param state what readers of the site see of it, and since when, in words
 * @param who accepted it, or has it waiting
 * @param own what the site has said of its own words, or that readers are warned of them; empty for nothing
 * @param answer what the site answered to a critical error; empty when it was none
 */
public record ReceiptRow(UUID site, String name, String state, String who, String own, String answer) {}

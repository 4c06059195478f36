package no.fnsp.bench;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.approval.Published;
import no.fnsp.approval.Publishing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.text.Language;

/** Publishes small corrections of texts in bokmål, as somebody at the desk does. */
record Corrections(House house, Permit permit) {

    static Corrections in(House house) {
        return new Corrections(house, house.bean(Permits.class).forImporter());
    }

    /** @param mark words to know it by, added to the text's first chapter */
    void publish(UUID text, String mark) {
        Document document = house.bean(Documents.class).find(text).orElseThrow();
        Edition edition = house.bean(Editions.class)
                .published(text, Language.NB, Instant.now())
                .orElseThrow();
        Draft draft = house.bean(Drafts.class)
                .start(
                        permit,
                        document,
                        Language.NB,
                        Draft.Lane.ORDINARY,
                        Marked.with(edition.body(), mark),
                        Instant.now());
        var published = house.bean(Publishing.class)
                .publish(permit, draft, ChangeClass.EDITORIAL, "Rettet skrivefeil.", Instant.now());
        if (!(published instanceof Published.Ok)) {
            throw new IllegalStateException(published.toString());
        }
    }
}

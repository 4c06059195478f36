package no.fnsp.approval;

import java.time.Instant;
import java.util.List;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import no.fnsp.text.Language;

/** Stands at the one way to publishing and looks at every text that comes by. The room of the gate has the one there is. */
public interface Gatekeeper {

    /** What keeps a text from being published as this change; empty when nothing does, and always for a critical one. */
    List<Hindrance> hindrances(Document document, Language language, Body body, ChangeClass change, Instant at);

    /**
     * The edition has been published, in this transaction. What a critical one passed by is written down as something to mend;
     * what an earlier one did, and this one has not, is mended.
     */
    void passed(Permit permit, Document document, Edition edition, Instant at);
}

package no.fnsp.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.fnsp.content.Body;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.journal.Scope;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** Writes editions down, with their approvals, and publishes each until the next. */
final class Published {

    private final Tables tables;
    private final Chance chance;
    private final Acts acts;

    Published(Tables tables, Chance chance, Acts acts) {
        this.tables = tables;
        this.chance = chance;
        this.acts = acts;
    }

    /** Whose text it is. */
    record Owner(UUID site, UUID document, Kind kind) {}

    /**
     * @param number which edition of the document in its language, from 1
     * @param until null for the one that is published now
     */
    UUID edition(
            Owner owner,
            Language language,
            int number,
            @Nullable UUID parent,
            Body body,
            Instant from,
            @Nullable Instant until,
            Scope... also) {
        UUID id = chance.id();
        String canonical = body.canonical();
        byte[] sha256 = Editions.sha256(canonical);
        tables.row(
                "content.edition",
                id,
                owner.document(),
                language,
                number,
                parent,
                number == 1 ? "new" : "professional",
                owner.kind().key(),
                1,
                Jsonb.write(body),
                canonical,
                sha256,
                acts.actor(),
                from.minus(Duration.ofDays(2)));
        tables.row("content.head", owner.document(), language, id, from, until == null ? Tables.FOREVER : until);
        approve(owner, id, sha256, from.minus(Duration.ofDays(1)));
        acts.published(owner.document(), owner.site(), id, language.code(), also);
        return id;
    }

    private void approve(Owner owner, UUID edition, byte[] sha256, Instant at) {
        if (owner.kind() == Kind.NEWS) {
            return;
        }
        tables.row("approval.approval", chance.id(), edition, sha256, "editorial", acts.actor(), "", at);
        if (owner.kind().isPatientInformation()) {
            tables.row("approval.approval", chance.id(), edition, sha256, "professional", acts.actor(), "Overlege", at);
        }
    }
}

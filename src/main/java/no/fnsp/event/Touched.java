package no.fnsp.event;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.fnsp.journal.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pages that say something else when readers are told something else of an event. */
@Repository
class Touched {

    private final JdbcClient db;

    Touched(JdbcClient db) {
        this.db = db;
    }

    /** Its own page, the lists it stands or stood in, and the pages about what it belongs or belonged to. */
    Set<Scope> by(Event event, @Nullable Event before) {
        var scopes = new HashSet<Scope>();
        scopes.add(Events.scope(event.id()));
        scopes.add(Events.list(event.site()));
        Set<UUID> subjects = subjects(event, before);
        subjects.forEach(one -> scopes.add(Events.about(event.site(), one)));
        if (isSpread(event) || isSpread(before)) {
            scopes.add(Events.SPREAD);
            subjects.forEach(one -> scopes.add(Events.spreadAbout(one)));
        }
        return scopes;
    }

    private static boolean isSpread(@Nullable Event event) {
        return event != null && event.says().spread() != Spread.HERE;
    }

    /** The texts, and the concepts they are about. */
    private Set<UUID> subjects(Event event, @Nullable Event before) {
        var texts = new HashSet<>(event.says().treatments());
        if (before != null) {
            texts.addAll(before.says().treatments());
        }
        var subjects = new HashSet<>(texts);
        subjects.addAll(db.sql(
                        "select distinct concept from content.documents where document = any(:texts) and concept is not null")
                .param("texts", texts.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
        return subjects;
    }
}

package no.fnsp.media;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds pictures and documents for those who look after them. */
@Repository
public class Catalogue {

    /** Time enough to ask again. */
    private static final int DAYS_BEFORE = 60;

    private static final String MATCHES = """
            site = any(:sites) and valid_from <= :at and valid_until > :at and (:kind = '' or kind = :kind)
            and not exists (
                select from unnest(:words::text[]) as word
                where position(word in lower(concat_ws(' ', title, name, body ->> 'credit', body ->> 'alt'))) = 0)
            and case :concern
                when 'new' then body is null
                when 'running-out' then shown_until > :at and shown_until <= :soon
                when 'run-out' then shown_until <= :at and shown_until > '-infinity'
                when 'taken-away' then shown_until = '-infinity'
                when 'no-alt' then kind = 'picture' and coalesce(body -> 'alt', '{}') = '{}'
                when 'review-due' then body ->> 'reviewDue' <= :today
                when 'not-accessible' then kind = 'document'
                     and body #>> '{accessibility,type}' is distinct from 'accessible'
                when 'unused' then not (asset = any(:used))
                else true end
            """;

    private final JdbcClient db;

    Catalogue(JdbcClient db) {
        this.db = db;
    }

    /** What to look after. */
    public enum Concern {
        /** Nobody has said what it is yet. */
        NEW,
        /** Its consent or licence runs out within two months. */
        RUNNING_OUT,
        /** It has run out. */
        RUN_OUT,
        TAKEN_AWAY,
        /** A picture without a suggestion for what it shows. */
        NO_ALT,
        REVIEW_DUE,
        /** A document that is not accessible, or that nobody has looked at. */
        NOT_ACCESSIBLE,
        /** No page shows it. */
        UNUSED;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Concern> find(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    /**
     * What is looked for.
     *
     * @param words all of which stand in the title, the file's name, the credit or what the picture shows
     * @param kind null for both
     * @param concern null for everything
     * @param used what pages show; asked only for what none does
     */
    public record Wanted(
            Collection<UUID> sites,
            String words,
            Asset.@Nullable Kind kind,
            @Nullable Concern concern,
            Set<UUID> used) {}

    /** Newest first. */
    public List<Item> search(Wanted wanted, int skip, int most, Instant at) {
        return db.sql("select * from media.dated d where " + MATCHES + """
                        order by created desc, asset offset :skip limit :most
                        """)
                .param("sites", wanted.sites().toArray(UUID[]::new))
                .param("words", words(wanted.words()))
                .param("kind", wanted.kind() == null ? "" : wanted.kind().key())
                .param(
                        "concern",
                        wanted.concern() == null ? "" : wanted.concern().key())
                .param("used", wanted.used().toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("soon", at.atOffset(ZoneOffset.UTC).plusDays(DAYS_BEFORE))
                .param("today", LocalDate.ofInstant(at, Norway.TIME).toString())
                .param("skip", skip)
                .param("most", most)
                .query((row, i) -> Items.item(row))
                .list();
    }

    private static String[] words(String written) {
        return Arrays.stream(written.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}

package no.fnsp.fact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One fact as it was at an instant. Never changes; what is said of it later is another.
 *
 * @param national whether it is the national base's, and may be said on every site
 * @param said names what was said of it then: whoever changes it tells what they had read
 * @param label what editors find it by, in the languages of the site
 * @param withdrawn why it should not be used any more; null while it may
 * @param each set on a national fact that each site says for itself; its own words are said where a site says none
 */
public record Fact(
        UUID id,
        UUID site,
        boolean national,
        UUID said,
        Words label,
        Saying says,
        @Nullable String withdrawn,
        Instant since,
        @Nullable Each each) {

    public Fact(
            UUID id,
            UUID site,
            boolean national,
            UUID said,
            Words label,
            Saying says,
            @Nullable String withdrawn,
            Instant since) {
        this(id, site, national, said, label, says, withdrawn, since, null);
    }

    /** Where a site's own words come from. @param own what the site that was asked about says itself; null for nothing */
    public record Each(Source source, @Nullable Own own) {}

    /** What one site says of a national fact. @param said names it: whoever changes it tells what they had read */
    public record Own(UUID said, Saying.Phrase says, Instant since) {}

    /** Said by the site's people, or read from its settings. */
    public enum Source {
        SAID,
        NAME,
        ORGANISATION_NUMBER,
        EMAIL,
        PORTAL;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Source> find(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    /** What kind of thing it is; a fact stays the kind it began as. */
    public enum Kind {
        PHONE,
        FEE,
        HOURS,
        WORDS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> find(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }
    }

    public Kind kind() {
        return says.kind();
    }

    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    /** How a text says it. One that is withdrawn says what it said last, and nobody is led to a telephone that may be dead. */
    public Spoken in(Language language, Instant at) {
        Spoken spoken = Speech.of(says, language, at);
        return isWithdrawn() ? spoken.withoutLink() : spoken;
    }

    /** What this site says of it: its own words where each site has some, else the fact as it is. */
    public Fact on(Site site) {
        return each == null ? this : EachSite.says(this, each, site);
    }

    /** Whether the site should say it for itself, and says nothing. */
    public boolean isMissingOn(Site site) {
        return each != null && !isWithdrawn() && on(site).said().equals(said);
    }

    Fact with(@Nullable Each others) {
        return new Fact(id, site, national, said, label, says, withdrawn, since, others);
    }

    /** The next instant at which it says something else though nobody changes it, as when a new fee begins to apply; {@link Instant#MAX} for never. */
    public Instant turnsAfter(Instant at) {
        return says instanceof Saying.Fee fee ? fee.turnsAfter(at) : Instant.MAX;
    }

    /** Names what it says at an instant: another id when somebody says something else, and when a new fee begins to apply. */
    public UUID saidAt(Instant at) {
        return says instanceof Saying.Fee fee
                ? UUID.nameUUIDFromBytes((said + " " + fee.at(at).from()).getBytes(StandardCharsets.UTF_8))
                : said;
    }
}

package no.fnsp.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.media.AssetFile;
import no.fnsp.media.Consent;
import no.fnsp.media.Description;
import no.fnsp.media.Ratio;
import no.fnsp.media.Rights;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one picture or document. Never changes.
 *
 * @param form what is known, or what was just written and could not be taken
 * @param outdated whether somebody else has said something since the form was read
 * @param said what is wrong with a file that should have taken this one's place; null when nothing is
 * @param files every file it has had, newest first
 */
public record ItemPage(
        DeskFrame frame,
        Held held,
        Form form,
        boolean outdated,
        @Nullable String said,
        List<AssetFile> files,
        List<Used> uses)
        implements DeskPage {

    public ItemPage {
        files = List.copyOf(files);
        uses = List.copyOf(uses);
    }

    /** A page that shows it, or a draft that would. @param href where it is written; null where this person may not */
    record Used(
            String site,
            String title,
            String path,
            Language language,
            @Nullable String href) {

        boolean isDraft() {
            return path.isEmpty();
        }
    }

    Seen seen() {
        return Seen.of(held.here(), held.item());
    }

    List<Language> languages() {
        return held.here().site().settings().languages();
    }

    List<Rights.Licence> licences() {
        return List.of(Rights.Licence.values());
    }

    List<Ratio> ratios() {
        return Ratio.CUT;
    }

    /** @param key of what it is called @param value in words */
    record Term(String key, String value) {}

    /** Rights and consent, for whoever may read them and not change them. */
    List<Term> terms() {
        Description known = held.item().description();
        if (known == null) {
            return List.of();
        }
        var terms = new ArrayList<Term>();
        terms.add(new Term("library.holder", known.rights().holder()));
        terms.add(new Term(
                "library.licence",
                frame.words().get("library.licence." + known.rights().licence().key())));
        day(known.rights().expires()).ifPresent(day -> terms.add(new Term("library.rights.expire", day)));
        switch (known.consent()) {
            case Consent.Given given -> {
                terms.add(new Term("library.consent", frame.words().get("library.consent.given")));
                terms.add(new Term("library.consent.about", given.about()));
                terms.add(new Term("library.consent.reference", given.reference()));
                day(given.expires()).ifPresent(day -> terms.add(new Term("library.consent.expires", day)));
            }
            case Consent.NotNeeded none -> {
                terms.add(new Term("library.consent", frame.words().get("library.consent.not-needed")));
                terms.add(new Term("library.consent.reason", none.reason()));
            }
            case null -> {}
        }
        return terms;
    }

    private Optional<String> day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(frame.words()::date);
    }

    String picture(Ratio ratio) {
        return Seen.address(held.here(), held.item(), ratio, ratio == Ratio.WHOLE ? 960 : 320);
    }

    Ratio whole() {
        return Ratio.WHOLE;
    }

    /** Why readers do not see it; null while they may. */
    @Nullable
    String takenAway() {
        Description description = held.item().description();
        return description == null ? null : description.takenAway();
    }

    boolean isDescribed() {
        return held.item().description() != null;
    }

    boolean isShown(AssetFile file) {
        return file.number() == held.item().file().number();
    }

    /** {@code PDF, 1,2 MB} */
    String told(AssetFile file) {
        return frame.words()
                .get(
                        "library.file",
                        file.type().ending().toUpperCase(Locale.ROOT),
                        String.format(Locale.forLanguageTag("nb"), "%.1f", file.bytes() / 1_000_000.0));
    }

    /** Whether a PDF says that it is tagged, as a key; null where nobody can tell. */
    @Nullable
    String tagged() {
        Boolean tagged = held.item().file().tagged();
        return tagged == null ? null : "library.tagged." + tagged;
    }
}

package no.fnsp.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.fnsp.media.Accessibility;
import no.fnsp.media.Asset;
import no.fnsp.media.Consent;
import no.fnsp.media.Crop;
import no.fnsp.media.Description;
import no.fnsp.media.Focus;
import no.fnsp.media.Item;
import no.fnsp.media.Ratio;
import no.fnsp.media.Rights;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Makes a description of what somebody wrote about a picture or a document. */
final class ReadForm {

    private static final double SLACK = 1e-6;

    private final Form form;
    private final Item item;
    private final List<Language> languages;
    /** Whose rights and consent stay as they are, whatever was sent; null when they are the writer's to say. */
    private final @Nullable Description settled;

    private ReadForm(Form form, Held held) {
        this.form = form;
        this.item = held.item();
        this.languages = held.here().site().settings().languages();
        this.settled = held.termsAreSettled() ? held.item().description() : null;
    }

    /** Empty when something is wrong; then the form says what. */
    static Optional<Description> of(Form form, Held held) {
        Description description = new ReadForm(form, held).description();
        return form.isRight() ? Optional.of(description) : Optional.empty();
    }

    private Description description() {
        boolean picture = item.asset().kind() == Asset.Kind.PICTURE;
        Description before = item.description();
        return new Description(
                form.required("title", "title"),
                picture ? alt() : Words.NONE,
                form.value("credit"),
                settled == null ? rights() : settled.rights(),
                settled != null ? settled.consent() : picture ? consent() : null,
                form.day("review").orElse(null),
                picture ? focus() : null,
                picture ? crops() : Map.of(),
                picture ? null : Language.find(form.value("language")).orElse(null),
                picture ? null : accessibility(),
                before == null ? null : before.takenAway());
    }

    private Words alt() {
        var alt = new EnumMap<Language, String>(Language.class);
        languages.forEach(language -> alt.put(language, form.value("alt." + language.code())));
        return new Words(alt);
    }

    private Rights rights() {
        Optional<Rights.Licence> licence = Rights.Licence.find(form.value("licence"));
        if (licence.isEmpty()) {
            form.refuse("licence", "licence");
        }
        return new Rights(
                form.required("holder", "holder"),
                licence.orElse(Rights.Licence.OWN),
                form.day("rights-expire").orElse(null));
    }

    private @Nullable Consent consent() {
        return switch (form.value("consent")) {
            case "given" -> given();
            case "not-needed" -> new Consent.NotNeeded(form.required("consent-reason", "consent-reason"));
            default -> {
                form.refuse("consent", "consent");
                yield null;
            }
        };
    }

    private @Nullable Consent given() {
        String about = form.required("consent-about", "consent-about");
        String reference = form.required("consent-reference", "consent-reference");
        form.required("consent-expires", "consent-expires");
        return form.day("consent-expires")
                .map(day -> new Consent.Given(about, reference, day))
                .orElse(null);
    }

    private @Nullable Focus focus() {
        Optional<Double> x = form.percent("focus-x");
        Optional<Double> y = form.percent("focus-y");
        return x.isPresent() || y.isPresent() ? new Focus(x.orElse(0.5), y.orElse(0.5)) : null;
    }

    private Map<Ratio, Crop> crops() {
        var crops = new EnumMap<Ratio, Crop>(Ratio.class);
        Ratio.CUT.forEach(ratio -> crop(ratio).ifPresent(crop -> crops.put(ratio, crop)));
        return crops;
    }

    /** Its place and width are written; how high it is follows from the ratio. */
    private Optional<Crop> crop(Ratio ratio) {
        String field = "crop." + ratio.key() + ".";
        Optional<Double> width = form.percent(field + "width").filter(part -> part > 0);
        double x = form.percent(field + "x").orElse(0.0);
        double y = form.percent(field + "y").orElse(0.0);
        if (width.isEmpty()) {
            return Optional.empty();
        }
        double height = width.get()
                / Crop.around(
                                Focus.MIDDLE,
                                ratio,
                                pixels(item.file().width()),
                                pixels(item.file().height()))
                        .aspect();
        if (x + width.get() > 1 + SLACK || y + height > 1 + SLACK) {
            form.refuse(field + "width", "crop");
            return Optional.empty();
        }
        return Optional.of(new Crop(x, y, width.get(), height));
    }

    private static int pixels(@Nullable Integer side) {
        return Objects.requireNonNull(side);
    }

    private @Nullable Accessibility accessibility() {
        return switch (form.value("accessibility")) {
            case "accessible" -> new Accessibility.Accessible();
            case "not-accessible" ->
                new Accessibility.NotAccessible(form.required("accessibility-reason", "accessibility-reason"));
            default -> null;
        };
    }
}

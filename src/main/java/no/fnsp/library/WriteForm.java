package no.fnsp.library;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import no.fnsp.media.Accessibility;
import no.fnsp.media.Consent;
import no.fnsp.media.Crop;
import no.fnsp.media.Description;
import no.fnsp.media.Focus;
import no.fnsp.media.Item;
import no.fnsp.media.Rights;
import org.jspecify.annotations.Nullable;

/** Fills in the form with what is known. */
final class WriteForm {

    private final Map<String, String> fields = new HashMap<>();

    private WriteForm() {}

    /** @param holder who has the rights when nobody has said so */
    static Form of(Item item, String holder) {
        var writing = new WriteForm();
        Description description = item.description();
        if (description == null) {
            String name = item.file().name();
            writing.put("title", name.substring(0, name.lastIndexOf('.')));
            writing.put("holder", holder);
        } else {
            writing.known(description);
        }
        writing.put("read", token(description));
        return new Form(writing.fields);
    }

    /** Tells one description from another, so that nobody writes over what they have not read. */
    static String token(@Nullable Description description) {
        return description == null
                ? "-"
                : Integer.toHexString(description.toString().hashCode());
    }

    private void known(Description description) {
        put("title", description.title());
        description.alt().byLanguage().forEach((language, words) -> put("alt." + language.code(), words));
        put("credit", description.credit());
        put("review", description.reviewDue());
        rights(description.rights());
        consent(description.consent());
        focus(description.focus());
        description.crops().forEach((ratio, crop) -> crop("crop." + ratio.key() + ".", crop));
        put(
                "language",
                description.language() == null ? "" : description.language().code());
        accessibility(description.accessibility());
    }

    private void rights(Rights rights) {
        put("holder", rights.holder());
        put("licence", rights.licence().key());
        put("rights-expire", rights.expires());
    }

    private void consent(@Nullable Consent consent) {
        switch (consent) {
            case Consent.Given given -> {
                put("consent", "given");
                put("consent-about", given.about());
                put("consent-reference", given.reference());
                put("consent-expires", given.expires());
            }
            case Consent.NotNeeded none -> {
                put("consent", "not-needed");
                put("consent-reason", none.reason());
            }
            case null -> {}
        }
    }

    private void focus(@Nullable Focus focus) {
        if (focus != null) {
            put("focus-x", percent(focus.x()));
            put("focus-y", percent(focus.y()));
        }
    }

    private void crop(String field, Crop crop) {
        put(field + "x", percent(crop.x()));
        put(field + "y", percent(crop.y()));
        put(field + "width", percent(crop.width()));
    }

    private static String percent(double part) {
        return BigDecimal.valueOf(part * 100)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void accessibility(@Nullable Accessibility accessibility) {
        switch (accessibility) {
            case Accessibility.Accessible yes -> put("accessibility", "accessible");
            case Accessibility.NotAccessible no -> {
                put("accessibility", "not-accessible");
                put("accessibility-reason", no.reason());
            }
            case null -> put("accessibility", "");
        }
    }

    private void put(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value.toString());
        }
    }
}

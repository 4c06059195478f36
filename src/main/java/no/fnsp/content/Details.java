package no.fnsp.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a document and what editors must know. Edited, with history.
 *
 * @param responsible the node of the responsible organisation
 * @param owner the function that owns the content
 * @param professional the profession of the one who answers for it professionally
 * @param editorInfo what local supplements the text expects (Info til redaktør)
 * @param machineDrafted languages that no speaker has accepted yet
 * @param specialities keys of {@link Specialities}: whom it concerns
 * @param professionalOwner the person who answers for it professionally (<em>fagansvarlig</em>): an account, or an approver
 *     without one
 * @param contact whom to ask about it
 * @param reviewMonths how long a professional approval of the whole text is good for; null for the usual three years
 * @param waiting the treatment's number in the register of waiting times (<em>Velg behandlingssted</em>); null when it has none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Details(
        @Nullable UUID responsible,
        String owner,
        String professional,
        String editorInfo,
        @Nullable HelsenorgeLink helsenorge,
        List<Language> machineDrafted,
        List<String> specialities,
        @Nullable UUID professionalOwner,
        @Nullable UUID contact,
        @Nullable Integer reviewMonths,
        @Nullable String waiting) {

    public static final Details NONE = of(null, "", "", "", null, List.of());

    /** What files tell; no person is named in them. */
    public static Details of(
            @Nullable UUID responsible,
            String owner,
            String professional,
            String editorInfo,
            @Nullable HelsenorgeLink helsenorge,
            List<Language> machineDrafted) {
        return new Details(
                responsible, owner, professional, editorInfo, helsenorge, machineDrafted, List.of(), null, null, null);
    }

    /** Of what nobody waits for, or nobody counts. */
    public Details(
            @Nullable UUID responsible,
            String owner,
            String professional,
            String editorInfo,
            @Nullable HelsenorgeLink helsenorge,
            List<Language> machineDrafted,
            List<String> specialities,
            @Nullable UUID professionalOwner,
            @Nullable UUID contact,
            @Nullable Integer reviewMonths) {
        this(
                responsible,
                owner,
                professional,
                editorInfo,
                helsenorge,
                machineDrafted,
                specialities,
                professionalOwner,
                contact,
                reviewMonths,
                null);
    }

    public Details {
        owner = owner == null ? "" : owner;
        professional = professional == null ? "" : professional;
        editorInfo = editorInfo == null ? "" : editorInfo;
        machineDrafted = machineDrafted == null ? List.of() : List.copyOf(machineDrafted);
        specialities = specialities == null ? List.of() : List.copyOf(specialities);
    }

    /** The same for another text, which another organisation answers for: it names its own people. */
    public Details answeredForBy(@Nullable UUID organisation) {
        return new Details(
                organisation,
                owner,
                professional,
                editorInfo,
                helsenorge,
                List.of(),
                specialities,
                null,
                null,
                reviewMonths,
                waiting);
    }

    /** The same with other places where more is told of it. */
    public Details pointingTo(@Nullable HelsenorgeLink other, @Nullable String treatment) {
        return new Details(
                responsible,
                owner,
                professional,
                editorInfo,
                other,
                machineDrafted,
                specialities,
                professionalOwner,
                contact,
                reviewMonths,
                treatment);
    }

    /** Where helsenorge.no tells about the disease itself. */
    public record HelsenorgeLink(String title, String path) {}
}

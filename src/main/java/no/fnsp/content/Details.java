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
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Details(
        @Nullable UUID responsible,
        String owner,
        String professional,
        String editorInfo,
        @Nullable HelsenorgeLink helsenorge,
        List<Language> machineDrafted) {

    public static final Details NONE = new Details(null, "", "", "", null, List.of());

    public Details {
        owner = owner == null ? "" : owner;
        professional = professional == null ? "" : professional;
        editorInfo = editorInfo == null ? "" : editorInfo;
        machineDrafted = machineDrafted == null ? List.of() : List.copyOf(machineDrafted);
    }

    /** Where helsenorge.no tells about the disease itself. */
    public record HelsenorgeLink(String title, String path) {}
}

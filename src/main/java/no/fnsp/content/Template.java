package no.fnsp.content;

import static no.fnsp.text.Role.AFTER;
import static no.fnsp.text.Role.ASSESSMENT;
import static no.fnsp.text.Role.ATTENTION;
import static no.fnsp.text.Role.BEFORE;
import static no.fnsp.text.Role.DURING;
import static no.fnsp.text.Role.FOLLOWUP;
import static no.fnsp.text.Role.INTRO;
import static no.fnsp.text.Role.REFERRAL;
import static no.fnsp.text.Role.SECTION;
import static no.fnsp.text.Role.SYMPTOMS;
import static no.fnsp.text.Role.TREATMENT;

import java.util.List;
import no.fnsp.text.Role;

/**
 * The chapters that a text of one kind has. Never changes.
 *
 * @param chapters in the order its readers expect them; one section alone means as many as are needed, each with its heading
 * @param mandatory without which it is not published
 * @param needsWords whether a page of this kind is its words; one about a department or place is more than them
 */
public record Template(List<Role> chapters, List<Role> mandatory, boolean needsWords) {

    private static final Template DIAGNOSIS = new Template(
            List.of(SYMPTOMS, INTRO, REFERRAL, BEFORE, DURING, AFTER, ATTENTION),
            List.of(INTRO, DURING, ATTENTION),
            true);
    private static final Template VISIT = new Template(
            List.of(INTRO, REFERRAL, BEFORE, DURING, AFTER, ATTENTION),
            List.of(INTRO, BEFORE, DURING, AFTER, ATTENTION),
            true);
    private static final Template PROGRAMME = new Template(
            List.of(INTRO, REFERRAL, ASSESSMENT, TREATMENT, FOLLOWUP, ATTENTION),
            List.of(INTRO, ASSESSMENT, TREATMENT, FOLLOWUP, ATTENTION),
            true);
    private static final Template FREE = new Template(List.of(SECTION), List.of(), true);
    private static final Template AROUND = new Template(List.of(SECTION), List.of(), false);
    private static final Template NONE = new Template(List.of(), List.of(), false);

    public Template {
        chapters = List.copyOf(chapters);
        mandatory = List.copyOf(mandatory);
    }

    public static Template of(Kind kind) {
        return switch (kind) {
            case DIAGNOSIS -> DIAGNOSIS;
            case TREATMENT, EXAMINATION -> VISIT;
            case PROGRAMME -> PROGRAMME;
            case SUPPORT_ARTICLE, ARTICLE, NEWS -> FREE;
            case LANDING, DEPARTMENT, PLACE -> AROUND;
            case LOCAL_CHANGES -> NONE;
        };
    }

    /** Whether its chapters are free: as many as are needed, each with a heading of its own. */
    public boolean isFree() {
        return chapters.equals(List.of(SECTION));
    }
}

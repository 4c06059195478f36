package no.fnsp.editor.critical;

import java.util.List;
import no.fnsp.critical.CriticalError;
import no.fnsp.critical.Warning;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Link;
import org.jspecify.annotations.Nullable;

/**
 * One critical error, as a site that shows the text answers it. Never changes.
 *
 * @param standing what readers of the site are warned of now
 * @param edited those of them whose words have been edited since
 * @param readers what they see by language, of the national text
 * @param text where the site's own words are put right
 * @param answered who answered and when; empty while nobody has
 * @param uses whether the error still concerns the site
 * @param kept what was written in a form that was not carried out
 * @param trouble the key of why not; null when nothing was tried
 */
record AnswerPage(
        DeskFrame frame,
        CriticalError error,
        String at,
        List<Warning> standing,
        List<Warning> edited,
        List<ReadersSee> readers,
        Link text,
        String answered,
        boolean uses,
        String href,
        String kept,
        @Nullable String trouble)
        implements DeskPage {

    AnswerPage {
        standing = List.copyOf(standing);
        edited = List.copyOf(edited);
        readers = List.copyOf(readers);
    }

    /** Whether those who read in some language are warned because the text is not put right in it. */
    boolean isWarnedInSome() {
        return readers.stream().anyMatch(ReadersSee::warned);
    }

    boolean isGone() {
        return error.act() == CriticalError.Act.WITHDRAWAL;
    }

    boolean isEdited(Warning one) {
        return edited.contains(one);
    }

    /** Whether there are words of the site's own that it can put right. */
    boolean hasOwnWords() {
        return standing.stream().anyMatch(one -> one.cause() == Warning.Cause.REPLACED);
    }
}

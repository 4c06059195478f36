package no.fnsp.studydesk;

import java.util.List;
import java.util.Map;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Asking a project leader to tell of a study: of a new one, or somebody else than before of one that is there. Never changes.
 *
 * @param action where it is sent
 * @param fresh whether the study is new
 * @param written as it was written
 * @param wrong what is wrong, by field: keys
 * @param reads whether letters are read by anybody
 */
public record InvitePage(
        DeskFrame frame,
        String action,
        String back,
        boolean fresh,
        Map<String, String> written,
        Map<String, String> wrong,
        boolean reads)
        implements DeskPage {

    String value(String field) {
        return written.getOrDefault(field, "");
    }

    @Nullable
    String wrong(String field) {
        String why = wrong.get(field);
        return why == null ? null : frame.words().get("studydesk.wrong." + why);
    }

    List<Language> languages() {
        return List.of(Language.NB, Language.NN, Language.EN);
    }

    boolean isChosen(Language language) {
        return value("language").isEmpty()
                ? language == frame.words().language()
                : value("language").equals(language.code());
    }
}

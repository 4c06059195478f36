package no.fnsp.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fnsp.content.Edition;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;
import no.fnsp.text.Role;

/** A chapter as it was written, with the edition it stands in. Never changes. */
record Written(Chapter chapter, Edition edition) {

    /** The chapters of the best edition, and in their place those that only another language has. */
    static List<Written> chapters(Language wanted, Language best, Map<Language, Edition> editions) {
        var all = new ArrayList<Written>();
        for (Language language : Fallback.order(wanted)) {
            Edition edition = editions.get(language);
            if (edition != null) {
                int place = 0;
                for (Chapter chapter : edition.body().chapters()) {
                    int known = indexOf(all, chapter.id());
                    if (known >= 0) {
                        place = known + 1;
                    } else if (language == best || !isLocal(chapter, editions.containsKey(best))) {
                        all.add(place++, new Written(chapter, edition));
                    }
                }
            }
        }
        return all;
    }

    /** Free sections are each language's own; only the fixed chapters are lent from one language to another. */
    private static boolean isLocal(Chapter chapter, boolean thereIsABest) {
        return chapter.role() == Role.SECTION && thereIsABest;
    }

    static int indexOf(List<Written> all, BlockId id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).chapter().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}

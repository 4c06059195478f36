package no.fnsp.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.page.GatherPage;
import no.fnsp.page.GatherPage.Choice;
import no.fnsp.page.TreatmentListPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where several texts are chosen and printed as one document. */
@Component
class GatherPages {

    static final String PATH = "/utskrift";
    private static final String FOLDER = "/behandlinger";

    private final TreatmentLists lists;
    private final Frames frames;

    GatherPages(TreatmentLists lists, Frames frames) {
        this.lists = lists;
        this.frames = frames;
    }

    GatherPage page(Visit visit) {
        Map<String, Choice> all = titles(visit.asking(Query.NONE));
        List<Choice> chosen = visit.query().texts().stream()
                .filter(all::containsKey)
                .map(all::get)
                .toList();
        var others = new ArrayList<>(
                visit.query().q().isEmpty() ? all.values() : titles(visit).values());
        others.removeAll(chosen);
        Setting setting = Setting.of(
                        visit,
                        visit.words().get("gather.title"),
                        List.of(Frames.home(visit), Frames.step(visit, "list.title", FOLDER)))
                .hidden();
        return new GatherPage(
                frames.around(visit, setting),
                visit.to(PATH),
                visit.to(PATH) + ".pdf",
                visit.query().q(),
                chosen,
                others,
                told(visit, chosen));
    }

    /** By the last part of their addresses, in the order of the alphabet. */
    private Map<String, Choice> titles(Visit visit) {
        var titles = new LinkedHashMap<String, Choice>();
        lists.page(visit.at(FOLDER)).groups().stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> entry.see() == null)
                .map(GatherPages::choice)
                .filter(choice -> !choice.key().contains("/"))
                .forEach(choice -> titles.put(choice.key(), choice));
        return titles;
    }

    private static Choice choice(TreatmentListPage.Entry entry) {
        int folder = entry.href().indexOf(FOLDER + "/");
        return new Choice(entry.href().substring(folder + FOLDER.length() + 1), entry.words(), entry.language());
    }

    /** The document is led back to here when nothing, or too much, was chosen for it. */
    private static GatherPage.@Nullable Told told(Visit visit, List<Choice> chosen) {
        if (chosen.size() > GatherPage.MOST) {
            return GatherPage.Told.TOO_MANY;
        }
        return chosen.isEmpty() && !visit.query().texts().isEmpty() ? GatherPage.Told.NONE : null;
    }
}

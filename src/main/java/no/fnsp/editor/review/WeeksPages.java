package no.fnsp.editor.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.editor.Here;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.review.Due;
import no.fnsp.review.Quota;
import org.springframework.stereotype.Component;

/** Counts the coming reviews of a site. */
@Component
class WeeksPages {

    private final Seen seen;

    WeeksPages(Seen seen) {
        this.seen = seen;
    }

    WeeksPage page(Here here, Chosen chosen) {
        Messages words = here.desk().words();
        List<Due> all = seen.on(here);
        List<Due> wanted = all.stream()
                .filter(due -> chosen.isOfTrust(due) && chosen.isOfSpeciality(due))
                .toList();
        Map<UUID, String> trusts = seen.trusts(here, all);
        List<String> specialities = all.stream()
                .flatMap(due -> due.details().specialities().stream())
                .distinct()
                .sorted()
                .toList();
        return new WeeksPage(
                here.frame(words.get("reviews.weeks"), new Link(words.get("reviews.title"), here.to("/reviews"))),
                here,
                chosen,
                Quota.of(wanted, Due.day(here.now())),
                byTrust(here, chosen, wanted, trusts),
                bySpeciality(here, chosen, wanted, specialities),
                trusts,
                specialities);
    }

    private static List<WeeksPage.Part> byTrust(Here here, Chosen chosen, List<Due> wanted, Map<UUID, String> trusts) {
        LocalDate today = Due.day(here.now());
        var parts = new ArrayList<WeeksPage.Part>();
        trusts.forEach((id, name) -> {
            Chosen one = chosen.ofTrust(id.toString()).showing("all");
            parts.add(part(
                    name, wanted.stream().filter(one::isOfTrust).toList(), today, here.to("/reviews") + one.query()));
        });
        List<Due> nobodys = wanted.stream()
                .filter(due -> due.details().responsible() == null
                        || !trusts.containsKey(due.details().responsible()))
                .toList();
        parts.add(part(here.desk().words().get("reviews.nobodys"), nobodys, today, ""));
        return parts.stream().filter(part -> part.quota().total() > 0).toList();
    }

    private static List<WeeksPage.Part> bySpeciality(
            Here here, Chosen chosen, List<Due> wanted, List<String> specialities) {
        LocalDate today = Due.day(here.now());
        Messages words = here.desk().words();
        var parts = new ArrayList<WeeksPage.Part>();
        for (String speciality : specialities) {
            Chosen one = chosen.ofSpeciality(speciality).showing("all");
            String key = "speciality." + speciality;
            parts.add(part(
                    words.has(key) ? words.get(key) : speciality,
                    wanted.stream().filter(one::isOfSpeciality).toList(),
                    today,
                    here.to("/reviews") + one.query()));
        }
        List<Due> none = wanted.stream()
                .filter(due -> due.details().specialities().isEmpty())
                .toList();
        parts.add(part(words.get("reviews.no-speciality"), none, today, ""));
        return parts.stream().filter(part -> part.quota().total() > 0).toList();
    }

    private static WeeksPage.Part part(String name, List<Due> texts, LocalDate today, String href) {
        return new WeeksPage.Part(name, Quota.of(texts, today), href);
    }
}

package no.fnsp.composing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Approvals;
import no.fnsp.content.Details;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.organisation.Tree;
import no.fnsp.page.Review;
import no.fnsp.sharing.SiteText;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Component;

/** What readers are told of who vouched for a text, when, and when it is looked at anew. */
@Component
class Reviews {

    private static final ZoneId NORWAY = Norway.TIME;
    private static final int MONTHS_TO_REVIEW = 36;

    private static final int MOST = 10_000;

    private final Approvals approvals;
    private final Shelf<UUID, Optional<Approval>> kept;

    Reviews(Approvals approvals, Parts parts) {
        this.approvals = approvals;
        this.kept = parts.shelf(MOST);
    }

    Review of(Visit visit, SiteText text, Tree tree, Edition shown) {
        Optional<Approval> approval = Shared.one(
                visit,
                kept,
                shown.id(),
                edition -> new Part<>(
                        approvals.professional(edition, visit.at()), List.of(Documents.scope(shown.document()))));
        LocalDate reviewed =
                approval.map(one -> LocalDate.ofInstant(one.at(), NORWAY)).orElse(null);
        return new Review(
                reviewed,
                reviewed == null ? null : reviewed.plusMonths(months(text.details())),
                LocalDate.ofInstant(shown.created(), NORWAY),
                tree.find(text.details().responsible())
                        .map(node -> visit.say(node.name()).words())
                        .orElse(null),
                approval.map(Approval::profession)
                        .filter(profession -> !profession.isEmpty())
                        .orElse(null),
                text.details().machineDrafted().contains(shown.language()));
    }

    /** What harms more when it is outdated is looked at sooner; nothing later than every third year. */
    private static int months(Details details) {
        Integer said = details.reviewMonths();
        return said == null ? MONTHS_TO_REVIEW : Math.clamp(said, 1, MONTHS_TO_REVIEW);
    }
}

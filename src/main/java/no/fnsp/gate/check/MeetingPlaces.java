package no.fnsp.gate.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Kind;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.text.Chapter;
import no.fnsp.text.Role;
import org.springframework.stereotype.Component;

/** Whoever is to come somewhere is told where. What is missing is said of the department or place, not of the text. */
@Component
class MeetingPlaces implements GateCheck {

    private static final Set<Kind> ONE_COMES_TO = Set.of(Kind.TREATMENT, Kind.EXAMINATION, Kind.PROGRAMME);

    /** Nobody has said where it is done: it may be done by telephone, or be on its way. */
    private static final Check NOWHERE = Check.warning("meeting-nowhere");

    private static final Check MISSING = Check.blocking("meeting-place");

    private final Documents documents;
    private final Adoptions adoptions;
    private final Nodes nodes;

    MeetingPlaces(Documents documents, Adoptions adoptions, Nodes nodes) {
        this.documents = documents;
        this.adoptions = adoptions;
        this.nodes = nodes;
    }

    @Override
    public Stream<Remark> of(Candidate candidate) {
        boolean here = candidate.site().settings().treats() && !candidate.site().isNationalBase();
        return here && isComeTo(candidate) && !saysItself(candidate) ? offers(candidate) : Stream.empty();
    }

    private boolean isComeTo(Candidate candidate) {
        return documents
                .find(candidate.subject())
                .map(Document::kind)
                .filter(ONE_COMES_TO::contains)
                .isPresent();
    }

    /** A chapter of practical information tells it in words. */
    private static boolean saysItself(Candidate candidate) {
        return candidate.body().chapters().stream().map(Chapter::role).anyMatch(Role.PRACTICAL::equals);
    }

    private Stream<Remark> offers(Candidate candidate) {
        List<Adoption.Offer> offers = adoptions
                .find(candidate.site().id(), candidate.subject(), candidate.at())
                .map(Adoption::offers)
                .orElse(List.of());
        if (offers.isEmpty()) {
            return Stream.of(Remark.of(NOWHERE, Where.TEXT));
        }
        var wanted = new HashSet<UUID>();
        offers.forEach(offer -> {
            wanted.addAll(offer.places());
            if (offer.department() != null) {
                wanted.add(offer.department());
            }
        });
        Tree tree = nodes.lines(wanted, candidate.at());
        return offers.stream().filter(offer -> !tells(offer, tree)).map(offer -> missing(candidate, offer, tree));
    }

    /** The department says where to report, or each place has an address. */
    private static boolean tells(Adoption.Offer offer, Tree tree) {
        boolean department = tree.find(offer.department())
                .filter(node ->
                        !node.reach().meeting().isEmpty() || node.reach().address() != null)
                .isPresent();
        return department
                || !offer.places().isEmpty()
                        && offer.places().stream()
                                .flatMap(place -> tree.find(place).stream())
                                .allMatch(place -> place.reach().address() != null
                                        || !place.reach().meeting().isEmpty());
    }

    private static Remark missing(Candidate candidate, Adoption.Offer offer, Tree tree) {
        String name = tree.find(offer.department())
                .or(() -> offer.places().stream()
                        .flatMap(place -> tree.find(place).stream())
                        .findFirst())
                .map(Node::name)
                .map(words -> words.plain(candidate.language()))
                .orElse("");
        return Remark.of(MISSING, Where.TEXT, name);
    }
}

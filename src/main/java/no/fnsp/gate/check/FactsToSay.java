package no.fnsp.gate.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.fact.Fact;
import no.fnsp.fact.Facts;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Passage;
import no.fnsp.gate.Remark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reusable facts are there for the site to say, and nobody has asked that they be used no more. */
@Component
class FactsToSay implements GateCheck {

    private static final Check MISSING = Check.blocking("fact-missing");
    private static final Check WITHDRAWN = Check.warning("fact-withdrawn");

    private final Facts facts;

    FactsToSay(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Stream<Remark> of(Candidate candidate) {
        Set<UUID> said = new HashSet<>();
        candidate.passages().forEach(passage -> said.addAll(passage.words().facts()));
        Map<UUID, Fact> known = facts.on(candidate.site().id(), said, candidate.at());
        return candidate
                .passages()
                .flatMap(passage -> passage.words().facts().stream()
                        .flatMap(fact -> of(candidate, passage, known.get(fact)).stream()));
    }

    private static Optional<Remark> of(Candidate candidate, Passage passage, @Nullable Fact fact) {
        if (fact == null) {
            return Optional.of(Remark.of(MISSING, passage.where()));
        }
        return fact.isWithdrawn()
                ? Optional.of(Remark.of(WITHDRAWN, passage.where(), fact.label().plain(candidate.language())))
                : Optional.empty();
    }
}

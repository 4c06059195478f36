package no.fnsp.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.fnsp.text.BlockDifference;
import no.fnsp.text.BlockId;
import no.fnsp.text.Change;
import no.fnsp.text.Difference;
import no.fnsp.text.Stretch;
import no.fnsp.text.Stretches;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a body compared as text. Never changes.
 *
 * @param title word by word
 * @param lead paragraph by paragraph
 * @param terms what differs outside title, lead and chapters
 */
public record Compared(List<Stretch> title, List<BlockDifference> lead, List<ComparedTerm> terms, Difference text) {

    public Compared {
        title = List.copyOf(title);
        lead = List.copyOf(lead);
        terms = List.copyOf(terms);
    }

    /** One term that is not what it was. @param before empty when it was not there, as {@code after} when it is no more */
    public record ComparedTerm(
            String name, @Nullable BlockId chapter, String before, String after, List<Stretch> words) {

        static ComparedTerm of(Term term, String before, String after) {
            return new ComparedTerm(term.name(), term.chapter(), before, after, Stretches.between(before, after));
        }
    }

    public static Compared of(Body before, Body after) {
        return new Compared(
                Stretches.between(before.title(), after.title()),
                LeadChapter.difference(before.lead(), after.lead()),
                terms(before.terms(), after.terms()),
                Difference.between(before.chapters(), after.chapters()));
    }

    public boolean isNothing() {
        return title.stream().allMatch(one -> one.kind() == Stretch.Kind.SAME)
                && lead.stream().allMatch(one -> one.change() == Change.SAME && !one.moved())
                && terms.isEmpty()
                && text.isNothing();
    }

    private static List<ComparedTerm> terms(List<Term> before, List<Term> after) {
        var all = new ArrayList<ComparedTerm>();
        for (Term term : after) {
            String old = same(before, term).map(Term::words).orElse("");
            if (!old.equals(term.words())) {
                all.add(ComparedTerm.of(term, old, term.words()));
            }
        }
        before.stream()
                .filter(term -> !term.words().isEmpty() && same(after, term).isEmpty())
                .forEach(term -> all.add(ComparedTerm.of(term, term.words(), "")));
        return all;
    }

    private static Optional<Term> same(List<Term> terms, Term term) {
        return terms.stream()
                .filter(one -> one.name().equals(term.name()) && Objects.equals(one.chapter(), term.chapter()))
                .findFirst();
    }
}

package no.fnsp.oversight.past;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.content.Kind;
import no.fnsp.html.Messages;
import no.fnsp.oversight.past.Proof.Proven;

/** What vouches for a page as it was, and what proves it, in words: on the desk's page and on paper. Never changes. */
record Evidence(Messages words, Past past, Function<Instant, String> moment) {

    List<ShownEdition> editions() {
        return past.editions();
    }

    List<InForce> approvals() {
        return past.approvals();
    }

    List<Proven> acts() {
        return past.proof().acts();
    }

    String when(Instant at) {
        return moment.apply(at);
    }

    String whose(ShownEdition edition) {
        boolean local = edition.kind() == Kind.LOCAL_CHANGES;
        boolean own = edition.site().equals(past.site().id());
        return words.get(local ? "past.whose.local" : own ? "past.whose.own" : "past.whose.national");
    }

    String named(ShownEdition edition) {
        String title = edition.title().isEmpty() ? words.get("kind.local-changes") : edition.title();
        return words.get(
                "past.edition.of",
                title,
                edition.number(),
                words.get("language." + edition.language().code()));
    }

    String named(UUID edition) {
        return past.edition(edition).map(this::named).orElse("");
    }

    /** Name, profession, number in the register of health personnel and organisation, as far as they are known. */
    String who(InForce approval) {
        String name = approval.name() == null ? words.get("past.erased") : approval.name();
        String hpr = approval.hpr().isEmpty() ? "" : "HPR " + approval.hpr();
        return Stream.of(name, approval.profession(), hpr, approval.organisation())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    String what(InForce approval) {
        return words.get("past.approval." + approval.what().key())
                + (approval.inherited() ? " (" + words.get("past.inherited") + ")" : "");
    }

    String who(Proven act) {
        return act.actor() == null ? words.get("past.erased") : act.actor();
    }

    String what(Proven act) {
        String told = words.get("past.act." + act.act());
        return act.edition() == null
                ? told
                : told + ": " + named(Objects.requireNonNull(act.edition()))
                        + (act.late() ? " (" + words.get("past.late") + ")" : "");
    }

    String number(Proven act) {
        return act.number() == 0 ? words.get("past.unnumbered") : Long.toString(act.number());
    }

    /** Where the journal had come, in one sentence. */
    String head() {
        Proven head = past.proof().head();
        return head == null
                ? words.get("past.head.none")
                : words.get("past.head", head.number(), head.hash(), when(head.at()));
    }
}

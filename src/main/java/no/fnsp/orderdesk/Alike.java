package no.fnsp.orderdesk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.ordering.Codes;
import no.fnsp.ordering.Lookalike;
import no.fnsp.ordering.Lookalikes;
import no.fnsp.ordering.Matters;
import org.springframework.stereotype.Component;

/** What there is already that is like what somebody is about to order, told in their words. */
@Component
class Alike {

    private final Lookalikes lookalikes;
    private final Matters matters;

    Alike(Lookalikes lookalikes, Matters matters) {
        this.lookalikes = lookalikes;
        this.matters = matters;
    }

    /** One thing there is already. @param href where it can be read; empty when this person cannot */
    record Found(Lookalike what, String text, String href) {}

    List<Found> of(Here here, Form form) {
        List<String> names = Stream.concat(
                        Stream.of(form.value("title")),
                        Stream.of(form.value("synonyms").split("[,;\\n\\r]+")))
                .map(String::strip)
                .filter(name -> name.length() >= 3)
                .limit(20)
                .toList();
        List<String> codes = Codes.systems().stream()
                .flatMap(system -> Codes.read(form.value("code." + system)).stream())
                .limit(50)
                .toList();
        return names.isEmpty() && codes.isEmpty() ? List.of() : of(here, names, codes);
    }

    List<Found> of(Here here, List<String> names, List<String> codes) {
        return lookalikes.of(names, codes, here.now()).stream()
                .map(one -> new Found(one, text(here, one), href(here, one).orElse("")))
                .toList();
    }

    private static String text(Here here, Lookalike one) {
        String what = here.words().get("orders.alike." + one.kind().key(), one.name());
        return one.code().isEmpty() ? what : what + " " + here.words().get("orders.alike.code", one.code());
    }

    private Optional<String> href(Here here, Lookalike one) {
        return switch (one.kind()) {
            case CONCEPT -> Optional.ofNullable(one.text()).map(text -> here.to("/texts/" + text + "/requests"));
            case VARIANT -> Optional.ofNullable(one.text()).map(text -> here.to("/texts/" + text + "/variants"));
            case ORDER ->
                matters.find(one.id())
                        .filter(matter -> here.site().isNationalBase()
                                || matter.site().equals(here.site().id()))
                        .map(matter -> here.to("/orders/" + matter.id()));
        };
    }
}

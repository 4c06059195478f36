package no.fnsp.journeys;

import static no.fnsp.editor.AtTheDesk.value;
import static no.fnsp.journeys.TextsUnderway.BASE;
import static no.fnsp.journeys.TextsUnderway.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.fnsp.adopting.NationalTexts;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Intent;
import no.fnsp.site.Site;
import no.fnsp.text.Role;
import org.springframework.context.ApplicationContext;

/** What Helse Bergen has asked the national editors for, and a dangerous error that was corrected while it had words of its own. */
final class MattersUnderway {

    private static final List<String> AFTER = List.of("Hvil deg resten av dagen etterpå.");
    private static final List<String> WRONG =
            List.of("Du må faste i seks timer før operasjonen begynner.", "Slutt å røyke fire uker før.");
    private static final List<String> RIGHT =
            List.of("Du må faste i åtte timer før operasjonen begynner.", "Slutt å røyke fire uker før.");

    final String order;
    final String change;
    final String variant;
    final String error;
    final String dangerous;
    final String dangerousPath;
    private final TextsUnderway texts;

    MattersUnderway(ApplicationContext beans, TextsUnderway texts) {
        this.texts = texts;
        var national = new NationalTexts(beans);
        Site bergen = national.site("helse-bergen.no");
        order = asked(
                BERGEN + "/orders",
                "title",
                "Trening etter hoftebrudd",
                "kind",
                "support-article",
                "reason",
                "Mange ringer og spør om det.",
                "audience",
                "Voksne pasienter",
                "responsible",
                bergen.id().toString(),
                "speciality",
                "orthopaedics",
                "language",
                "nb");
        String text = BERGEN + "/texts/" + texts.plain.id();
        change = asked(text + "/requests", "words", "Reis deg sakte.", "why", "Noen blir svimle.", "source", "NICE");
        variant = asked(text + "/variants", "variant-reason", "Vi bruker lokalbedøvelse.", "others", "Ahus");
        Document document = national.text("Operasjon i mandlene", WRONG, AFTER, national.now());
        national.adopt(bergen, document, Adoption.Follows.ACCEPTED, national.now());
        national.localWords(
                bergen, document, Intent.REPLACE, Role.BEFORE, "Egen rutine.", "Hos oss faster du i seks timer.");
        dangerous = BASE + "/documents/" + document.id();
        dangerousPath = NationalTexts.path(document);
        Draft right = national.draft(document, Draft.Lane.URGENT, RIGHT, AFTER);
        texts.magnus.get(dangerous + "/critical");
        var corrected = texts.magnus.post(
                dangerous + "/critical",
                "draft",
                right.id() + ":" + right.revision(),
                "wrong",
                "Fastetiden var feil.",
                "warning.nb",
                "Det sto feil om faste. Du skal faste i åtte timer.");
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(303);
        error = corrected.location().replaceFirst(".*/critical/([0-9a-f-]{36}).*", "$1");
    }

    /** @return the id of what was asked for */
    private String asked(String address, String... fields) {
        var sent = texts.kari.post(address, fields);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return sent.location().replaceFirst(".*/orders/([0-9a-f-]{36}).*", "$1");
    }

    /** Nothing waits for the people of other tests. */
    void putAway() {
        for (String matter : List.of(order, change, variant)) {
            String read = value(texts.magnus.get(BASE + "/orders/" + matter).page(), "read");
            texts.magnus.post(BASE + "/orders/" + matter + "/refusal", "read", read, "refusal", "Prøven er over.");
        }
        String seen = BERGEN + "/critical/" + error;
        texts.kari.get(seen);
        texts.kari.post(seen + "/acknowledgement", "reason", "Prøven er over.");
        String controlled = BASE + "/critical/" + error;
        texts.nina.get(controlled);
        texts.nina.post(controlled + "/review", "agrees", "true", "words", "");
    }
}

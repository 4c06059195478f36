package no.fnsp.ordering;

import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import org.springframework.stereotype.Component;

/** Who answers: orders and variants are decided nationally, a change of a text by whoever writes that text. */
@Component
class Deciders {

    private final Documents documents;

    Deciders(Documents documents) {
        this.documents = documents;
    }

    /** @throws Permit.NotPermitted when somebody else decides */
    void mustBe(Permit permit, Matter matter) {
        UUID subject = matter.document();
        if (matter.what() == What.CHANGE && subject != null) {
            Document text = documents.find(subject).orElseThrow();
            permit.mustAllow(Right.EDIT, text.site(), text.id());
        } else {
            permit.mustAllow(Right.NATIONAL);
        }
    }
}

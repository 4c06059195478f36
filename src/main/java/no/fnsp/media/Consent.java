package no.fnsp.media;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** Whether those who can be recognised in a picture have agreed to be shown. Never changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Consent.Given.class, name = "given"),
    @JsonSubTypes.Type(value = Consent.NotNeeded.class, name = "not-needed")
})
public sealed interface Consent {

    /**
     * They have agreed, until a day.
     *
     * @param about who they are and what they agreed to, without names: those stand in the form that was signed
     * @param reference where the form is kept: a case number in the archive
     * @param expires the last day it may be shown
     */
    record Given(String about, String reference, LocalDate expires) implements Consent {}

    /** Nobody need be asked. @param reason why: an illustration, an empty room, hands only */
    record NotNeeded(String reason) implements Consent {}
}

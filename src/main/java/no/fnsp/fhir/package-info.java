/** FHIR R4 for reading: the organisation, its places, what is offered where, and the studies, as resources. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "store",
            "site",
            "organisation",
            "content",
            "placement",
            "sharing",
            "study",
            "composing",
            "ratelimit",
            "programs"
        })
@NullMarked
package no.fnsp.fhir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

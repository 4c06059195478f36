/** Documents for readers: forms, brochures and reports as files, with what each is, whether everybody can read it, and until when. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "identity",
            "jobs",
            "notification",
            "site",
            "media",
            "placement"
        })
@NullMarked
package no.fnsp.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

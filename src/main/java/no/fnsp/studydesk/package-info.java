/** The desk's pages for clinical studies, and those of project leaders without an account: ask, write, check, publish, confirm. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "html",
            "identity",
            "mail",
            "organisation",
            "site",
            "study",
            "desk"
        })
@NullMarked
package no.fnsp.studydesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

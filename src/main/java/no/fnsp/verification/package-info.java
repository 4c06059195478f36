/** Whether what hospitals share is as it must be: rules held against a live database. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {"journal", "store", "identity", "site", "content", "sharing", "movedon", "approval"})
@NullMarked
package no.fnsp.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

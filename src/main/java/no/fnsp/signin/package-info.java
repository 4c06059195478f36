/** The door of the desk: who comes in, with a password or through a directory, and when they go out again. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {"desk", "html", "identity", "organisation", "ratelimit", "site", "store", "text"})
@NullMarked
package no.fnsp.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

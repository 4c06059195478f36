/** Coming in with a password and a code, for whoever no directory vouches for. */
@NullMarked
package no.fnsp.signin.password;

import org.jspecify.annotations.NullMarked;

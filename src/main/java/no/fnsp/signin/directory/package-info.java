/** Coming in through a directory that vouches for people, by OpenID Connect, and going out again when it says so. */
@NullMarked
package no.fnsp.signin.directory;

import org.jspecify.annotations.NullMarked;

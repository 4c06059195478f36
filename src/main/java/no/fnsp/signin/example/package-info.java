/** Made-up people, for whoever tries the platform out on their own machine. */
@NullMarked
package no.fnsp.signin.example;

import org.jspecify.annotations.NullMarked;

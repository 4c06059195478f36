package no.fnsp.desk;

/** A page of the desk was asked for by nobody we know; the door should have stopped it. */
final class NotSignedIn extends RuntimeException {
    NotSignedIn() {
        super("Nobody is signed in");
    }
}

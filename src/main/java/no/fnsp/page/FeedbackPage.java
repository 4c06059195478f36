package no.fnsp.page;

import no.fnsp.html.Frame;
import no.fnsp.html.Page;
import no.fnsp.html.Question;

/** Where an answer leads whose browser runs no script. Never changes. @param back the address of the page that was read */
public record FeedbackPage(Frame frame, Question question, String back) implements Page {}

package no.fnsp.factbook;

import no.fnsp.fact.Saying;
import no.fnsp.text.Words;

/** What a form says of a fact, when nothing is wrong with it. Never changes. */
record Written(Words label, Saying says) {}

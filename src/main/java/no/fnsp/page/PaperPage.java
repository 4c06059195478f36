package no.fnsp.page;

import java.time.LocalDate;
import no.fnsp.html.Embeds;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One document: what it is, whether everybody can read it, and the file. Never changes.
 *
 * @param genre the word in messages
 * @param access the word in messages: {@code accessible}, {@code partly}, {@code not}
 * @param instead what those who cannot read it do; empty where everybody can
 * @param national whether it is the same on every site
 * @param unit the department it belongs to; null for none
 * @param edited when this file came
 * @param lastDay the last day it is here; null for no end
 */
public record PaperPage(
        Frame frame,
        Words.Spoken title,
        Lead lead,
        String genre,
        Embeds.File file,
        String access,
        String instead,
        boolean national,
        @Nullable Link unit,
        LocalDate edited,
        @Nullable LocalDate lastDay)
        implements Page {}

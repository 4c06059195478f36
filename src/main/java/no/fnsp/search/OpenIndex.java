package no.fnsp.search;

import no.fnsp.words.Analysis;
import no.fnsp.words.Lexicon;
import no.fnsp.words.Understanding;

/** An index with what is needed to put questions to it. The lexicon grows as pages come; the rest never changes. */
public final class OpenIndex {

    private final Index index;
    private final Analysis analysis;
    private final Understanding understanding;
    private volatile Lexicon lexicon = Lexicon.EMPTY;
    private volatile long counted = -1;

    public OpenIndex(Index index, Analysis analysis) {
        this.index = index;
        this.analysis = analysis;
        this.understanding = new Understanding(analysis);
    }

    public Index index() {
        return index;
    }

    public Analysis analysis() {
        return analysis;
    }

    Understanding understanding() {
        return understanding;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Counts the words anew, when the pages have changed. Takes a moment: not while somebody waits. */
    public void countWords() {
        long now = index.version();
        if (now != counted) {
            lexicon = new Lexicon(index.words());
            counted = now;
        }
    }
}

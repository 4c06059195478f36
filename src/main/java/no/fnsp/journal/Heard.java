package no.fnsp.journal;

import java.util.List;

/** Somebody on this node who is told of acts as soon as they are committed here, before they have their numbers. Must be quick and not fail. */
public interface Heard {

    void happened(List<Act> acts);
}

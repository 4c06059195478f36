package no.fnsp.identity;

/** One thing that somebody may do at a place in the desk. */
public enum Right {
    /** See drafts, history and the trail of the place. */
    READ,
    /** Write drafts, upload pictures, send for approval. */
    EDIT,
    /** Make a draft what readers see, take it away again, waive a remark of the publish gate. */
    PUBLISH,
    /** Vouch for a text professionally. */
    APPROVE,
    /** Adopt national texts and decide what the site does with them. */
    ADOPT,
    /** Make, move, rename and remove pages. */
    ARRANGE,
    /** Set up the site: names, languages, menu, footer, look, short addresses, what search engines are told. */
    SETTINGS,
    /** Give and take away rights of others, at the place and below. */
    USERS,
    /** Decide on national texts: naming, national approval, critical corrections, variants. */
    NATIONAL,
    /** Publish clinical studies. */
    STUDIES,
    /** Put a notice on every page of the place. Over single pages and branches, whoever may publish them may. */
    NOTICES
}

package no.fnsp.ratelimit;

/**
 * How often something may be done. Never changes.
 *
 * @param atOnce how many times in a row by somebody who has not done it lately; 0 for no limit
 * @param aMinute how many more each minute after that, at least 1
 */
record Rate(int atOnce, int aMinute) {

    Rate {
        if (atOnce < 0 || aMinute < 1) {
            throw new IllegalArgumentException("fnsp.limits: at-once may not be less than 0, nor a-minute less than 1");
        }
    }
}

package no.fnsp.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import no.fnsp.text.BlockId;

/** Everything that is left to chance, always the same for a seed. */
final class Chance {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final long FIRST_ID_MADE = 1_704_067_200_000L; // 2024
    private static final int IDS_A_MILLISECOND = 8;

    private final SplittableRandom random;
    private long ids;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From one number to another, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Shaped and ordered like the database's own {@code uuidv7()}, so that indexes grow as they do in use. */
    UUID id() {
        long time = FIRST_ID_MADE + ids++ / IDS_A_MILLISECOND;
        return new UUID(
                time << 16 | 0x7000L | random.nextLong(0x1000L), 0x8000_0000_0000_0000L | random.nextLong() >>> 2);
    }

    BlockId block() {
        var id = new StringBuilder(12);
        for (int i = 0; i < 12; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new BlockId(id.toString());
    }
}

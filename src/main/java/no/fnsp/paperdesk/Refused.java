package no.fnsp.paperdesk;

import java.util.Locale;
import no.fnsp.html.Messages;
import no.fnsp.media.Refusal;

/** Why a file is not let in, in the words of the media library: what is wrong, and what to do instead. */
final class Refused {

    private Refused() {}

    static String why(Messages words, Refusal why) {
        String key = "library.refused." + why.key();
        return switch (why) {
            case Refusal.TooLarge large -> words.get(key, large.mostBytes() >> 20);
            case Refusal.NotLetIn not -> words.get(key, not.found());
            case Refusal.TooWide wide -> words.get(key, wide.width(), wide.height(), wide.most());
            case Refusal.TooManyPixels many -> words.get(key, many.width(), many.height(), many.most() / 1_000_000);
            case Refusal.Broken broken -> words.get(key, broken.type().key().toUpperCase(Locale.ROOT));
            case Refusal.Bomb bomb
            when bomb.measure() == Refusal.Bomb.Measure.BYTES -> words.get(key, bomb.most() >> 20);
            case Refusal.Bomb bomb -> words.get(key, bomb.most());
            case Refusal.OtherKind other -> words.get(key + "." + other.wanted().key());
            case Refusal.Empty _, Refusal.Locked _, Refusal.NotUtf8 _, Refusal.Infected _, Refusal.NotScanned _ ->
                words.get(key);
        };
    }
}

package no.fnsp.bench;

import static no.fnsp.text.Role.*;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.content.Kind;
import no.fnsp.text.BlockId;
import no.fnsp.text.Role;

/** The chapters and blocks of a text before it has words: the same, under the same ids, in every language. */
record Outline(List<Chapter> chapters) {

    /** @param blocks a letter each: p, h(eading), i(tem), r(ow), R(ow of headings), f(act box), w(arning), l(ink in a paragraph) */
    record Chapter(BlockId id, Role role, List<Block> blocks) {

        /** A site may leave out how one is referred. */
        boolean optional() {
            return role == REFERRAL;
        }
    }

    record Block(BlockId id, char kind) {}

    private static final List<String> BLOCKS = List.of("pplpp", "ppl", "piiiipw", "pphpp", "pRrrrpl", "pwfp");

    static Outline of(Kind kind, Chance chance) {
        List<Role> roles = switch (kind) {
            case DIAGNOSIS -> List.of(SYMPTOMS, REFERRAL, ASSESSMENT, TREATMENT, FOLLOWUP, ATTENTION);
            case SUPPORT_ARTICLE -> List.of(INTRO, SECTION, SECTION, SECTION, SECTION, ATTENTION);
            default -> List.of(INTRO, REFERRAL, BEFORE, DURING, AFTER, ATTENTION);
        };
        var chapters = new ArrayList<Chapter>();
        for (int i = 0; i < roles.size(); i++) {
            var blocks = new ArrayList<Block>();
            BLOCKS.get(i).chars().forEach(letter -> blocks.add(new Block(chance.block(), (char) letter)));
            chapters.add(new Chapter(chance.block(), roles.get(i), blocks));
        }
        return new Outline(chapters);
    }
}

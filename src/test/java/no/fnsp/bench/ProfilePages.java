package no.fnsp.bench;

import java.nio.file.Path;
import java.util.List;
import no.fnsp.bench.Readers.Wish;
import no.fnsp.composing.Found;
import no.fnsp.composing.Pages;
import no.fnsp.html.PageRenderer;

/** Composes and renders pages and nothing else: for a flight recording. {@code ProfilePages <folder> <pages>} */
final class ProfilePages {

    private ProfilePages() {}

    public static void main(String[] args) throws Exception {
        try (var house = House.open(Path.of(args[0]))) {
            var pages = house.bean(Pages.class);
            var renderer = house.bean(PageRenderer.class);
            var readers = new Readers(house, 7);
            for (int round = 0; round < 4; round++) {
                List<Wish> wishes = readers.wishes(Integer.parseInt(args[1]));
                var run = Timed.alone(wishes, wish -> renderer.render(((Found.Shown) pages.find(wish.visit())).page()));
                System.out.printf(
                        "processor %.3f ms, %.0f a second%n", run.processor().mean(), run.perSecond());
            }
        }
    }
}

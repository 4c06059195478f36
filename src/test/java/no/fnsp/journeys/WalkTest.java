package no.fnsp.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import no.fnsp.mail.MailInstallation;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@no.fnsp.ExampleInstallation
class WalkTest {
    @LocalServerPort int port;
    @Autowired ApplicationContext beans;
    StringBuilder out = new StringBuilder();

    @Test
    void walk() throws Exception {
        var chromium = new Chromium();
        var texts = new TextsUnderway(beans, port);
        var matters = new MattersUnderway(beans, texts);
        String bergen = TextsUnderway.BERGEN, base = TextsUnderway.BASE;
        try {
            by(chromium, texts.kari,
                "task-replaced " + texts.task(texts.replaced), "bulk " + bergen + "/tasks/bulk?" + texts.together(),
                "order-new " + bergen + "/orders/new",
                "hearing-answering " + texts.hearing.replace(base, bergen),
                "critical-answer " + bergen + "/critical/" + matters.error,
                "past " + bergen + "/past?path=/behandlinger/gastroskopi&on=2026-11-01");
            by(chromium, texts.magnus,
                "case-asking " + texts.begun, "hearing " + texts.hearing,
                "critical " + matters.dangerous + "/critical",
                "critical-error " + base + "/critical/" + matters.error,
                "review " + base + "/reviews/" + texts.old.id(), "review-text " + base + "/reviews/" + texts.old.id() + "/nb",
                "professionals " + base + "/professionals", "professional " + texts.professional,
                "ask " + texts.form + "/professional",
                "coverage /desk/oversight", "coverage2 /desk/oversight/coverage", "stale /desk/oversight/stale", "pace /desk/oversight/approvals");
            by(chromium, texts.nina, "steps " + base + "/steps", "coverage-nina /desk/oversight", "professional-nina " + texts.professional);
        } finally {
            Files.writeString(Path.of("target/walk.txt"), out);
            matters.putAway(); texts.putAway(); chromium.close();
        }
    }

    void by(Chromium chromium, DeskVisitor who, String... pages) {
        try (BrowserContext context = chromium.of(who); Page page = context.newPage()) {
            for (String one : pages) for (int width : new int[] {360, 1280}) {
                String[] parts = one.split(" ", 2);
                page.setViewportSize(width, 800);
                var answer = page.navigate(who.origin() + parts[1]);
                out.append("\n==== ").append(parts[0]).append(' ').append(width).append(' ').append(answer.status()).append('\n');
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/desk/walk-" + parts[0] + "-" + width + ".png")).setFullPage(true));
                out.append("height ").append(page.evaluate("document.documentElement.scrollHeight")).append('\n');
                if (width == 1280) {
                out.append("headings ").append(page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => h.tagName[1] + ':' + h.textContent.trim().slice(0,40)).join(' | ')")).append('\n');
                }
                walk(page);
            }
        }
    }

    void walk(Page page) {
        page.evaluate("window.seen = new Set(); document.activeElement.blur()");
        int jumps = 0; double last = -1e9; String previous = "";
        for (int i = 0; i < 250; i++) {
            page.keyboard().press("Tab");
            String at = (String) page.evaluate("""
                () => { const e = document.activeElement; if (!e || e === document.body) return 'END';
                  const r = e.getBoundingClientRect(), s = getComputedStyle(e);
                  const n = (e.ariaLabel || (e.labels && [...e.labels].map(l => l.textContent).join(' ')) || e.textContent || e.value || '').replace(/\\s+/g,' ').trim().slice(0,40);
                  const again = window.seen.has(e); window.seen.add(e);
                  const focus = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none';
                  const off = r.width < 2 || r.height < 2 || r.right < 1 || r.left > innerWidth;
                  const small = r.height < 24 || r.width < 24;
                  const top = r.top < 0 || r.bottom > innerHeight;
                  const el = document.elementFromPoint(Math.min(Math.max(r.left + r.width/2,0),innerWidth-1), Math.min(Math.max(r.top + r.height/2,0),innerHeight-1));
                  const covered = el && el !== e && !e.contains(el) && !el.contains(e) && !(e.labels && [...e.labels].some(l => l.contains(el)));
                  return [e.tagName.toLowerCase() + (e.type ? ':' + e.type : ''), n, (again ? 'AGAIN ' : '') + (focus ? '' : 'NOFOCUS ') + (off ? 'OFF ' : '') + (small ? 'small ' : '') + (top ? 'unseen ' : '') + (covered ? 'COVERED ' : '') + (n ? '' : 'NONAME '), Math.round(r.top + scrollY), Math.round(r.left)].join('\\t') }
                """);
            if (at.equals("END")) { out.append("end after ").append(i).append('\n'); return; }
            if (at.contains("AGAIN")) { out.append("AROUND after ").append(i).append(" ").append(at).append('\n'); return; }
            String[] f = at.split("\t");
            double y = Double.parseDouble(f[3]);
            String flag = f[2] + (y < last - 60 ? "BACKWARDS " + last + "->" + y : "");
            last = y;
            if (flag.contains("NOFOCUS") || flag.contains("OFF") || flag.contains("COVERED") || flag.contains("BACK") || flag.contains("NONAME") || flag.contains("unseen")) out.append("  ").append(f[0]).append(" '").append(f[1]).append("' ").append(flag).append('\n');
        }
        out.append("still going after 250\n");
    }
}

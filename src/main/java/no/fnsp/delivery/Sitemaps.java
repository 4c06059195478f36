package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.fnsp.composing.SiteMap;
import no.fnsp.composing.SiteMaps;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines ask each host for. */
@Controller
class Sitemaps {

    private final Sites sites;
    private final SiteMaps maps;
    private final Platform platform;

    Sitemaps(Sites sites, SiteMaps maps, Platform platform) {
        this.sites = sites;
        this.maps = maps;
        this.platform = platform;
    }

    @GetMapping("/robots.txt")
    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Sites.Reached> reached = reached(request);
        if (reached.isEmpty()) {
            platform.unknownHost(request, response);
            return;
        }
        String words = "User-agent: *\nDisallow: /*?q=\nDisallow: /*?bokstav=\n\nSitemap: https://"
                + reached.get().site().host() + "/sitemap.xml\n";
        Answer.text(response, "text/plain;charset=utf-8", words);
    }

    @GetMapping("/sitemap.xml")
    void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Sites.Reached> reached = reached(request);
        if (reached.isEmpty()) {
            platform.unknownHost(request, response);
            return;
        }
        Answer.text(
                response,
                "application/xml;charset=utf-8",
                xml(maps.of(reached.get().site(), reached.get().at())));
    }

    private Optional<Sites.Reached> reached(HttpServletRequest request) {
        Asked asked = Asked.by(request);
        return platform.is(asked) ? Optional.empty() : sites.reached(asked.host(), "/");
    }

    private static String xml(SiteMap map) {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                """);
        for (SiteMap.Entry entry : map.entries()) {
            entry.addresses().forEach((language, address) -> {
                xml.append("<url><loc>").append(escaped(address)).append("</loc>");
                if (entry.addresses().size() > 1) {
                    entry.addresses()
                            .forEach((other, alternate) -> xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                                    .append(other.code())
                                    .append("\" href=\"")
                                    .append(escaped(alternate))
                                    .append("\"/>"));
                }
                xml.append("</url>\n");
            });
        }
        return xml.append("</urlset>\n").toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

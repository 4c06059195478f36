import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Writes a page that shows what one hospital tells of a treatment, with its warnings and where it is from. With the JDK alone:
 *
 * <pre>java ShowTreatment.java https://fnsp.example helse-bergen.no hofteprotese nn &gt; page.html</pre>
 */
public class ShowTreatment {

    /** A string in JSON, with its name. A real program reads it with its JSON library. */
    private static final Pattern STRING = Pattern.compile("\"(\\w+)\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    public static void main(String[] given) throws Exception {
        String address = "%s/api/v1/sites/%s/treatments/%s?language=%s".formatted((Object[]) given);
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 410) {
            System.out.println("<p>Teksten er trukket tilbake.</p>");
            return;
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        System.out.write(page(answer.body()).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String json) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + safe(first(json, "language"))
                + "\">\n<meta charset=\"utf-8\">\n");
        String text = first(json.substring(json.indexOf("\"title\":")), "text");
        page.append("<title>").append(safe(text)).append("</title>\n<h1>").append(safe(text)).append("</h1>\n");
        // The warnings are the medical editor's, and stand above everything.
        part(json, "\"warnings\":[", "\"chapters\":[", page, "<strong>Advarsel</strong> ");
        part(json, "\"chapters\":[", "\"hidden\":[", page, "");
        String source = first(json, "address");
        page.append("<p>Kilde: <a href=\"").append(safe(source)).append("\">").append(safe(source));
        return page.append("</a>. CC BY 4.0.</p>\n</html>\n").toString();
    }

    /** Headings, whose words they are, and the HTML itself, which is clean and has whole addresses. */
    private static void part(String json, String from, String to, StringBuilder page, String before) {
        var found = STRING.matcher(json.substring(json.indexOf(from), json.indexOf(to)));
        while (found.find()) {
            String said = unescaped(found.group(2));
            switch (found.group(1)) {
                case "text" -> page.append("<h2>").append(safe(said)).append("</h2>\n");
                case "owner" -> page.append("<p><small>").append(safe(said)).append("</small></p>\n");
                case "content" -> page.append("<div>").append(before).append(said).append("</div>\n");
                default -> {}
            }
        }
    }

    private static String first(String json, String name) {
        return STRING.matcher(json).results()
                .filter(one -> one.group(1).equals(name))
                .map(one -> unescaped(one.group(2)))
                .findFirst()
                .orElse("");
    }

    private static String unescaped(String json) {
        return Pattern.compile("\\\\u([0-9a-fA-F]{4})")
                .matcher(json)
                .replaceAll(one -> "" + (char) Integer.parseInt(one.group(1), 16))
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\\"", "\"")
                .replace("\\/", "/")
                .replace("\\\\", "\\");
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

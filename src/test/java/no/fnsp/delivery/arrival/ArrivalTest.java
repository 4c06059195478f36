package no.fnsp.delivery.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is believed of how a request came, and what is answered to those who came without TLS. */
class ArrivalTest {

    private static final String PROXY = "10.0.0.5";

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_trusted_proxy_tells_who_asked_what_and_over_what() throws Exception {
        var request = from(PROXY);
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "helse-bergen.no");
        HttpServletRequest arrived = arrived(xForwarded("https"), request);
        assertThat(arrived.getRemoteAddr()).isEqualTo("203.0.113.9");
        assertThat(arrived.getScheme()).isEqualTo("https");
        assertThat(arrived.isSecure()).isTrue();
        assertThat(arrived.getServerName()).isEqualTo("helse-bergen.no");
        assertThat(arrived.getServerPort()).isEqualTo(443);
        assertThat(arrived.getRequestURL()).hasToString("https://helse-bergen.no/behandlinger/hofteprotese");
        assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.9", "11.0.0.5", "2001:db9::1", "127.0.0.1"})
    void nobody_else_is_believed(String stranger) throws Exception {
        var request = from(stranger);
        request.addHeader("X-Forwarded-For", "198.51.100.1");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "ond.example");
        HttpServletRequest arrived = arrived(xForwarded("http"), request);
        assertThat(arrived.getRemoteAddr()).isEqualTo(stranger);
        assertThat(arrived.getScheme()).isEqualTo("http");
        assertThat(arrived.getServerName()).isEqualTo("sykehus.example");
    }

    /** What a client wrote itself stands to the left of what the proxy saw. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1.1.1, 203.0.113.9                 | 203.0.113.9",
                "1.1.1.1, 203.0.113.9, 10.0.0.7       | 203.0.113.9",
                "<script>, 203.0.113.9:4711           | 203.0.113.9",
                "203.0.113.9, <script>                | 10.0.0.5",
                "203.0.113.9, unknown, 10.0.0.7       | 10.0.0.7",
                "2001:db8:7::1                        | 2001:db8:7:0:0:0:0:1",
                "[2001:db8:7::1]:443                  | 2001:db8:7:0:0:0:0:1",
                "10.0.0.8, 10.0.0.7                   | 10.0.0.8"
            })
    void only_the_part_that_trusted_proxies_wrote_is_believed(String chain, String client) throws Exception {
        var request = from(PROXY);
        request.addHeader("X-Forwarded-For", chain);
        assertThat(arrived(xForwarded("http"), request).getRemoteAddr()).isEqualTo(client);
    }

    @Test
    void the_family_of_headers_that_the_proxy_does_not_write_is_never_read() throws Exception {
        var request = from(PROXY);
        request.addHeader("Forwarded", "for=198.51.100.1;proto=https;host=ond.example");
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        assertThat(arrived(xForwarded("http"), request).getRemoteAddr()).isEqualTo("203.0.113.9");
        HttpServletRequest other = arrived(new Arrival(proxies(Proxies.Family.FORWARDED), "http", "none"), request);
        assertThat(other.getRemoteAddr()).isEqualTo("198.51.100.1");
    }

    @Test
    void forwarded_of_rfc_7239_is_read_hop_by_hop() throws Exception {
        var request = from(PROXY);
        request.addHeader(
                "Forwarded",
                "for=1.1.1.1;host=ond.example, FOR=\"[2001:db8:7::1]:4711\";Proto=https;host=\"helse-bergen.no\"");
        request.addHeader("Forwarded", "for=10.0.0.7;proto=http");
        HttpServletRequest arrived = arrived(new Arrival(proxies(Proxies.Family.FORWARDED), "http", "none"), request);
        assertThat(arrived.getRemoteAddr()).isEqualTo("2001:db8:7:0:0:0:0:1");
        assertThat(arrived.getScheme()).isEqualTo("https");
        assertThat(arrived.getServerName()).isEqualTo("helse-bergen.no");
    }

    @Test
    void a_host_that_is_none_is_not_believed_even_from_a_proxy() throws Exception {
        var request = from(PROXY);
        request.addHeader("X-Forwarded-Host", "ond.example/\r\nSet-Cookie: a=b");
        request.addHeader("X-Forwarded-Proto", "javascript");
        HttpServletRequest arrived = arrived(xForwarded("http"), request);
        assertThat(arrived.getServerName()).isEqualTo("sykehus.example");
        assertThat(arrived.getScheme()).isEqualTo("http");
    }

    @Test
    void whoever_came_over_http_is_led_to_the_same_address_over_https() throws Exception {
        var request = from(PROXY);
        request.setRequestURI("/nn/behandlinger/hofteprotese");
        request.setQueryString("sted=voss&q=%C3%B8");
        request.addHeader("X-Forwarded-Proto", "http");
        xForwarded("https").doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(308);
        assertThat(response.getHeader("Location"))
                .isEqualTo("https://sykehus.example/nn/behandlinger/hofteprotese?sted=voss&q=%C3%B8");
        assertThat(response.getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void a_proxy_that_asks_whether_we_are_well_is_not_led_anywhere() throws Exception {
        assertThat(arrived(xForwarded("https"), from(PROXY)).getScheme()).isEqualTo("http");
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void where_the_sites_are_on_http_browsers_are_told_nothing_of_tls() throws Exception {
        arrived(xForwarded("http"), from("203.0.113.9"));
        assertThat(response.getHeader("Strict-Transport-Security")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "proxy.example", "10.0.0.0/x", "10.0.0.0/-1"})
    void what_is_no_network_stops_the_start(String written) {
        assertThatThrownBy(() -> Proxies.Network.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "10.0.0.5    | https | helse-bergen.no      | -",
                "10.0.0.5    | https | helse-bergen.no:8443 | -",
                "10.0.0.5    | https | -                    | 444",
                "10.0.0.5    | -     | HELSE-BERGEN.no      | -",
                "10.0.0.5    | -     | -                    | -",
                "10.0.0.5    | https | [2001:db8::1]:81     | -",
                "203.0.113.9 | https | ond.example          | 1"
            })
    void whoever_answers_ahead_sees_the_same(String peer, String scheme, String host, String port) throws Exception {
        var request = from(peer);
        var told = new HashMap<String, String>();
        told.put("X-Forwarded-Proto", scheme);
        told.put("X-Forwarded-Host", host);
        told.put("X-Forwarded-Port", port);
        told.values().removeIf(Objects::isNull);
        told.forEach(request::addHeader);
        HttpServletRequest arrived = arrived(xForwarded("https"), request);
        var arrivals = new Arrivals(proxies(Proxies.Family.X_FORWARDED), "https");
        Arrivals.Telling telling = new Arrivals.Telling() {
            @Override
            public String peer() {
                return peer;
            }

            @Override
            public List<String> all(String header) {
                return told.containsKey(header) ? List.of(told.get(header)) : List.of();
            }
        };
        assertThat(arrivals.came(telling, new Arrivals.Came("http", "sykehus.example", 8080)))
                .contains(new Arrivals.Came(arrived.getScheme(), arrived.getServerName(), arrived.getServerPort()));
        told.put("X-Forwarded-Proto", "http");
        assertThat(arrivals.came(telling, new Arrivals.Came("http", "sykehus.example", 8080))
                        .isEmpty())
                .isEqualTo(peer.equals(PROXY));
    }

    @Test
    void the_web_servers_own_way_of_believing_stops_the_start() {
        assertThatThrownBy(() -> new Arrival(proxies(Proxies.Family.FORWARDED), "https", "native"))
                .hasMessageContaining("fnsp.proxies.trusted");
    }

    private static MockHttpServletRequest from(String peer) {
        var request = new MockHttpServletRequest("GET", "/behandlinger/hofteprotese");
        request.setServerName("sykehus.example");
        request.setServerPort(8080);
        request.setRemoteAddr(peer);
        return request;
    }

    private static Arrival xForwarded(String scheme) {
        return new Arrival(proxies(Proxies.Family.X_FORWARDED), scheme, "none");
    }

    private static Proxies proxies(Proxies.Family family) {
        return new Proxies(List.of(Proxies.Network.of("10.0.0.0/24"), Proxies.Network.of("2001:db8::/48")), family);
    }

    private HttpServletRequest arrived(Arrival arrival, MockHttpServletRequest request)
            throws ServletException, IOException {
        var chain = new MockFilterChain();
        arrival.doFilter(request, response, chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }
}

package no.fnsp.delivery.arrival;

import java.net.InetAddress;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which machines may tell for whom they pass a request on, and in which headers. Never changes while it runs.
 *
 * @param trusted networks: {@code 10.0.0.0/8}, {@code 2001:db8::/32}, or one address; nobody when empty
 * @param header the family of headers that the proxy writes itself. The other is never read: a proxy lets it through as a stranger sent it
 */
@ConfigurationProperties("fnsp.proxies")
record Proxies(List<Network> trusted, Family header) {

    Proxies {
        trusted = trusted == null ? List.of() : List.copyOf(trusted);
        header = header == null ? Family.X_FORWARDED : header;
    }

    enum Family {
        /** {@code X-Forwarded-For}, {@code -Proto}, {@code -Host} and {@code -Port}. */
        X_FORWARDED,
        /** {@code Forwarded} of RFC 7239. */
        FORWARDED
    }

    boolean trust(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.has(address));
    }

    /** The addresses that begin with the same bits. */
    record Network(InetAddress first, int bits) {

        /** @throws IllegalArgumentException when it is no network */
        static Network of(String written) {
            String[] parts = written.strip().split("/", 2);
            InetAddress first = InetAddress.ofLiteral(parts[0]);
            int most = first.getAddress().length * 8;
            int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > most) {
                throw new IllegalArgumentException("fnsp.proxies.trusted: " + written + " is no network");
            }
            return new Network(first, bits);
        }

        boolean has(InetAddress address) {
            byte[] ours = first.getAddress();
            byte[] theirs = address.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}

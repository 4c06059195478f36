package no.fnsp.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where may be sent to: https, and a host of which every address is on the public internet, so that nobody makes us ask machines
 * within our own walls. Asked anew for each delivery, which then goes to the very address that was looked at. Where examples are shown,
 * this machine itself is allowed too.
 */
@Component
public class PublicAddress {

    private static final int LONGEST = 500;

    private final boolean loopback;

    PublicAddress(@Value("${fnsp.examples:}") String examples, @Value("${fnsp.webhooks.loopback}") boolean loopback) {
        this.loopback = loopback || !examples.isBlank();
    }

    /** Whether it is an address as it is written. Asks nobody. */
    public boolean isWritten(String address) {
        return read(address).isPresent();
    }

    /** Empty for what is not to be sent to, whoever it names. */
    Optional<URI> read(String address) {
        try {
            var uri = new URI(address);
            boolean plain = uri.getRawUserInfo() == null && uri.getRawFragment() == null && uri.getHost() != null;
            boolean port =
                    uri.getPort() == -1 || uri.getPort() == 443 || uri.getPort() > 1023 && uri.getPort() < 65_536;
            return plain && port && isAllowed(uri) && address.length() <= LONGEST && address.matches("[\\x21-\\x7e]+")
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** As far as the address itself tells: a name may still turn out to stand for a machine within our walls. */
    private boolean isAllowed(URI address) {
        boolean secured = "https".equals(address.getScheme());
        if (!secured && !"http".equals(address.getScheme())) {
            return false;
        }
        try {
            InetAddress number = InetAddress.ofLiteral(address.getHost());
            return loopback && number.isLoopbackAddress() || secured && isPublic(number);
        } catch (IllegalArgumentException name) {
            return secured || loopback && address.getHost().equals("localhost");
        }
    }

    /** @throws UnknownHostException when the host does not exist, or one of its addresses is not for others to send to */
    InetAddress resolve(URI address) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(address.getHost());
        boolean plain = "http".equals(address.getScheme());
        for (InetAddress one : all) {
            boolean here = loopback && one.isLoopbackAddress();
            if (!here && (plain || !isPublic(one))) {
                throw new UnknownHostException("not public");
            }
        }
        return all[0];
    }

    static boolean isPublic(InetAddress one) {
        if (one.isAnyLocalAddress()
                || one.isLoopbackAddress()
                || one.isLinkLocalAddress()
                || one.isSiteLocalAddress()
                || one.isMulticastAddress()) {
            return false;
        }
        return switch (one) {
            case Inet4Address four -> isPublic(four.getAddress());
            // Global unicast, without what is translated or tunnelled to an address of the old kind.
            case Inet6Address six -> {
                byte[] b = six.getAddress();
                boolean tunnel = b[0] == 0x20 && b[1] == 0x02;
                boolean special = b[0] == 0x20 && b[1] == 0x01 && b[2] >= 0 && b[2] < 2;
                yield (b[0] & 0xe0) == 0x20 && !tunnel && !special;
            }
            default -> false;
        };
    }

    private static boolean isPublic(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        int third = b[2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean relay = first == 192 && second == 88 && third == 99;
        boolean bench = first == 198 && (second == 18 || second == 19);
        boolean examples = first == 198 && second == 51 && third == 100 || first == 203 && second == 0 && third == 113;
        return first != 0 && first < 224 && !shared && !protocols && !relay && !bench && !examples;
    }
}

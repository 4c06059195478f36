package no.fnsp.ratelimit;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose an address is. */
public final class Network {

    private Network() {}

    /**
     * The address in one way of writing; of IPv6 the first half, for the second is its owner's to change as they like.
     *
     * @param address as a server tells it: {@code 192.0.2.7}, {@code 2001:db8::7}
     */
    public static String of(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, 8)));
        } catch (IllegalArgumentException none) {
            return address;
        }
    }
}

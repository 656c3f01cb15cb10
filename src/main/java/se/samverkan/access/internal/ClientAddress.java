package se.samverkan.access.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The network a request comes from. One subscriber has a whole IPv6 /64, so that part alone counts. */
public record ClientAddress(String network) {

    private static final int PREFIX_BYTES = 8;

    public static ClientAddress of(String remoteAddress) {
        try {
            InetAddress address = InetAddress.ofLiteral(remoteAddress);
            if (address instanceof Inet6Address six) {
                return new ClientAddress(
                        HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX_BYTES)) + "/64");
            }
            return new ClientAddress(address.getHostAddress());
        } catch (IllegalArgumentException notNumeric) {
            return new ClientAddress(remoteAddress);
        }
    }

    String fingerprint() {
        return Fingerprint.of("address " + network);
    }
}

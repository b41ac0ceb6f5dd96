package vn.caunoi.web;

import java.math.BigInteger;
import java.net.InetAddress;

/** A range of addresses (dải địa chỉ): {@code 10.0.0.0/8}, or one address alone. */
record Network(BigInteger prefix, int length, int width) {

    static Network parse(String text) {
        int slash = text.indexOf('/');
        byte[] address =
                InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash)).getAddress();
        int width = address.length * Byte.SIZE;
        int length = slash < 0 ? width : Integer.parseInt(text.substring(slash + 1));
        if (length < 0 || length > width) {
            throw new IllegalArgumentException("no such range of addresses: " + text);
        }
        return new Network(prefix(address, length), length, width);
    }

    boolean contains(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length * Byte.SIZE == width && prefix(bytes, length).equals(prefix);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static BigInteger prefix(byte[] address, int length) {
        return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - length);
    }
}

package vn.caunoi.procedures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** By which way a dossier comes (hình thức nộp), numbered as the national portal exchanges it. */
public enum Channel {
    DIRECT(1, "Trực tiếp"),
    ONLINE(2, "Trực tuyến"),
    POST(3, "Bưu chính");

    private final int number;
    private final String label;

    Channel(int number, String label) {
        this.number = number;
        this.label = label;
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    public static Optional<Channel> numbered(int number) {
        return Arrays.stream(values()).filter(channel -> channel.number == number).findFirst();
    }

    /** By its label, its number or as the national portal calls it: "Dịch vụ bưu chính". */
    public static Optional<Channel> read(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(channel -> channel.names().contains(word))
                .findFirst();
    }

    private Set<String> names() {
        String plain = label.toLowerCase(Locale.ROOT);
        return Set.of(plain, "dịch vụ " + plain, "dịch vụ " + plain + " công ích", number + "");
    }
}

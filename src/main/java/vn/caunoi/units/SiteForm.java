package vn.caunoi.units;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Imprint;
import vn.caunoi.web.components.Field;

/** A page of the form for a site, as it was typed (tờ khai của trang). */
final class SiteForm {

    private static final int LONGEST = 200;
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    private final SitePart part;
    private final Map<SiteFact, String> typed = new EnumMap<>(SiteFact.class);
    private final Map<SiteFact, String> mistakes = new EnumMap<>(SiteFact.class);

    private SiteForm(SitePart part) {
        this.part = part;
    }

    static SiteForm of(SitePart part, Snapshot.Known known) {
        var form = new SiteForm(part);
        SiteFact.of(part).forEach(fact -> form.typed.put(fact, fact.in(known)));
        return form;
    }

    static SiteForm typed(SitePart part, Map<String, String> sent) {
        var form = new SiteForm(part);
        for (SiteFact fact : SiteFact.of(part)) {
            form.typed.put(fact, clean(sent.getOrDefault(fact.field(), "")));
        }
        SiteFact.of(part).forEach(form::look);
        return form;
    }

    SitePart part() {
        return part;
    }

    boolean wrong() {
        return !mistakes.isEmpty();
    }

    List<Field> fields() {
        return typed.entrySet().stream()
                .map(
                        entry ->
                                Field.of(entry.getKey().field(), entry.getKey().label())
                                        .hinting(hint(entry.getKey()))
                                        .holding(entry.getValue())
                                        .mistaken(mistakes.get(entry.getKey())))
                .toList();
    }

    void mistaken(SiteFact fact, String sentence) {
        mistakes.putIfAbsent(fact, sentence);
    }

    /** Tells two states of this page apart; goes out with the form and comes back with it. */
    String version() {
        return Fingerprint.of(typed.toString());
    }

    /** The host names that were typed, in letters that every browser sends. */
    Optional<HostName> host() {
        return host(text(SiteFact.HOST));
    }

    /** The colours that were typed, when they can be used. */
    Optional<Theme> theme() {
        if (text(SiteFact.MAST).isEmpty() || wrong()) {
            return Optional.empty();
        }
        return Optional.of(new Theme(colour(SiteFact.MAST), colour(SiteFact.DEEP)));
    }

    /** What is known of the site once this form is taken. */
    Snapshot.Known applied(Snapshot.Known before) {
        return switch (part) {
            case NAMES -> before.with(named(before.site()));
            case IMPRINT -> before.with(imprinted(before.site()));
            case LINKS -> before.with(linking(before.site()));
            case COLOURS -> before.with(theme());
        };
    }

    private Site named(Site site) {
        return new Site(
                site.id(),
                host().orElseThrow().value(),
                site.unit(),
                text(SiteFact.TITLE),
                text(SiteFact.KIND),
                text(SiteFact.NAME),
                site.imprint(),
                site.outboundHosts());
    }

    private Site imprinted(Site site) {
        var imprint =
                new Imprint(
                        text(SiteFact.MANAGING_BODY),
                        text(SiteFact.PERSON),
                        text(SiteFact.OFFICE),
                        text(SiteFact.ADDRESS),
                        text(SiteFact.TELEPHONE),
                        text(SiteFact.FAX),
                        text(SiteFact.EMAIL),
                        text(SiteFact.LICENCE));
        return site.with(imprint, site.outboundHosts());
    }

    private Site linking(Site site) {
        Set<String> hosts =
                lines(text(SiteFact.OUTBOUND))
                        .flatMap(line -> host(line).stream())
                        .map(HostName::value)
                        .collect(Collectors.toSet());
        return site.with(site.imprint(), hosts);
    }

    private void look(SiteFact fact) {
        String text = text(fact);
        if (fact.needed() && text.isEmpty()) {
            mistaken(fact, fact.label() + ": hãy điền mục này");
        } else if (fact != SiteFact.OUTBOUND && text.length() > LONGEST) {
            mistaken(fact, fact.label() + ": nhiều nhất " + LONGEST + " ký tự");
        } else if (fact != SiteFact.OUTBOUND && text.chars().anyMatch(Character::isISOControl)) {
            mistaken(fact, fact.label() + ": chỉ viết trên một dòng");
        } else {
            lookCloser(fact, text);
        }
    }

    private void lookCloser(SiteFact fact, String text) {
        switch (fact) {
            case HOST -> {
                if (host().isEmpty()) {
                    mistaken(
                            fact,
                            "Tên miền chỉ gồm chữ, số, dấu gạch và dấu chấm: xa.haiphong.gov.vn");
                }
            }
            case TITLE, NAME ->
                    refusal(() -> UnitName.clean(text))
                            .ifPresent(sentence -> mistaken(fact, fact.label() + ": " + sentence));
            case EMAIL -> {
                if (!text.isEmpty() && !text.matches(EMAIL)) {
                    mistaken(fact, "Thư điện tử viết dạng ten@coquan.gov.vn");
                }
            }
            case OUTBOUND -> {
                String bad =
                        lines(text)
                                .filter(line -> host(line).isEmpty())
                                .collect(Collectors.joining(", "));
                if (!bad.isEmpty()) {
                    mistaken(
                            fact,
                            "Không phải tên miền: "
                                    + bad
                                    + ". Mỗi dòng một tên miền, không có https://");
                }
            }
            case MAST, DEEP -> lookAtColour(fact, text);
            default -> {}
        }
    }

    private void lookAtColour(SiteFact fact, String text) {
        String other = text(fact == SiteFact.MAST ? SiteFact.DEEP : SiteFact.MAST);
        if (text.isEmpty()) {
            if (!other.isEmpty()) {
                mistaken(fact, fact.label() + ": hãy chọn cả hai màu, hoặc để trống cả hai");
            }
            return;
        }
        refusal(() -> Theme.legible(colour(fact)))
                .ifPresent(sentence -> mistaken(fact, fact.label() + ": " + sentence));
    }

    private Colour colour(SiteFact fact) {
        return new Colour(text(fact).toLowerCase(Locale.ROOT));
    }

    private String text(SiteFact fact) {
        return typed.getOrDefault(fact, "");
    }

    private static Optional<String> refusal(Supplier<?> value) {
        try {
            var _ = value.get();
            return Optional.empty();
        } catch (Nonsense nonsense) {
            return Optional.of(nonsense.sentence());
        }
    }

    private static Optional<HostName> host(String text) {
        try {
            return HostName.read(
                            IDN.toASCII(text.toLowerCase(Locale.ROOT), IDN.USE_STD3_ASCII_RULES))
                    .filter(host -> !text.contains(":"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> lines(String text) {
        return Arrays.stream(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty());
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").strip();
    }

    private static @Nullable String hint(SiteFact fact) {
        return switch (fact) {
            case HOST ->
                    "Ví dụ xa-thanh-mien.haiphong.gov.vn; chữ có dấu được đổi sang dạng máy hiểu";
            case KIND -> "Ví dụ Trang thông tin điện tử";
            case LICENCE -> "Số giấy phép, ngày cấp, nơi cấp; hoặc ghi rõ vì sao không có";
            case OUTBOUND -> "Mỗi dòng một tên miền; bài viết chỉ dẫn tới những nơi này";
            case MAST, DEEP ->
                    "Dạng #a6121f, đủ đậm để đọc rõ chữ trắng và chữ vàng; để trống là màu mặc định";
            default ->
                    fact.requiredByLaw()
                            ? "Phải có trên trang chủ (Nghị định 174/2026/NĐ-CP, Điều 93)"
                            : null;
        };
    }
}

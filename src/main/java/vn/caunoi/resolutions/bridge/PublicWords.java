package vn.caunoi.resolutions.bridge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.meetings.SecretMark;

/**
 * Says why words are not for the public (kiểm tra trước khi công khai): a name that is known here,
 * with or without its marks; a number by which somebody is reached or known; a mark of secrecy.
 */
final class PublicWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d.,])(?:\\+84|0)(?:[ .-]?\\d){8,10}(?![\\d.,]\\d|\\d)");
    private static final Pattern IDENTITY = Pattern.compile("(?<![\\d.,])(?:\\d ?){11}\\d(?!\\d)");
    private static final Pattern OLD_IDENTITY =
            Pattern.compile("(?<![\\d.,])\\d{9}(?![\\d.,]?\\d)");

    /** A given name alone says somebody in particular where one of these stands before it. */
    private static final Pattern TITLED =
            Pattern.compile(
                    NO_LETTER_BEFORE
                            + "(?iu:đồng chí|đ/c|ông|bà|anh|chị|cô|chú|bác|cụ) (\\p{Lu}\\p{L}*)");

    private final List<Known> known;
    private final Set<String> given;

    /** A name and how it is found in running text without marks. */
    private record Known(String name, Pattern whole) {}

    /**
     * @param names of all whom the cell or the program knows
     */
    PublicWords(Set<String> names) {
        this.known =
                new TreeSet<>(names)
                        .stream()
                                .filter(name -> name.strip().contains(" "))
                                .map(name -> new Known(name, whole(name)))
                                .toList();
        this.given =
                names.stream()
                        .map(name -> folded(name.strip().replaceFirst("^.* ", "")))
                        .collect(Collectors.toSet());
    }

    /** Every reason at once; none for words that may be shown. */
    List<String> mistakes(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<String> mistakes = new ArrayList<>();
        names(plain).forEach(name -> mistakes.add("có tên người: “%s”".formatted(name)));
        if (EMAIL.matcher(plain).find()) {
            mistakes.add("có địa chỉ thư điện tử");
        }
        if (IDENTITY.matcher(plain).find() || OLD_IDENTITY.matcher(plain).find()) {
            mistakes.add("có dãy số như số căn cước, chứng minh nhân dân");
        } else if (TELEPHONE.matcher(plain).find()) {
            mistakes.add("có số điện thoại");
        }
        SecretMark.in(plain.lines())
                .or(() -> SecretMark.inName(plain))
                .ifPresent(mark -> mistakes.add("có dấu chỉ độ mật “%s”".formatted(mark)));
        return mistakes;
    }

    private List<String> names(String text) {
        String folded = folded(text);
        List<String> found =
                known.stream()
                        .filter(one -> one.whole().matcher(folded).find())
                        .map(Known::name)
                        .toList();
        return found.isEmpty() ? titled(text) : found;
    }

    /** "đồng chí Hòa" where somebody is called Hòa; "bà con" is nobody's name. */
    private List<String> titled(String text) {
        return TITLED.matcher(text)
                .results()
                .filter(match -> given.contains(folded(match.group(1))))
                .map(MatchResult::group)
                .toList();
    }

    private static Pattern whole(String name) {
        String words =
                Stream.of(folded(name).strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
        return Pattern.compile(NO_LETTER_BEFORE + words + NO_LETTER_AFTER, FLAGS);
    }

    /** Small letters without marks. */
    static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.of("vi")), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
    }
}

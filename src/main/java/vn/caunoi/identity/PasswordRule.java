package vn.caunoi.identity;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/**
 * Which passwords people may choose (quy tắc mật khẩu): long ones that nobody guesses. What kinds
 * of characters stand in them does not matter (NIST SP 800-63B, 3.1.1.2).
 */
@Component
class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /**
     * What no password is longer than, however its letters are composed; more is not even hashed.
     */
    static final int LONGEST_TYPED = 8 * LONGEST;

    /** Below, a machine that guesses without haste arrives within days (zxcvbn's third grade). */
    private static final double LEAST_GUESSES = 1e8;

    /** Longer passwords are strong by then, and the estimate takes the square of the length. */
    private static final int WEIGHED = 60;

    /** A shorter name may stand in any word by chance. */
    private static final int SHORTEST_NAME = 4;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Supplier<List<String>> siteNames;
    private final Supplier<Zxcvbn> guesser = SingletonSupplier.of(PasswordRule::guesser);

    @Autowired
    PasswordRule(Sites sites) {
        this(() -> sites.all().stream().flatMap(PasswordRule::names).toList());
    }

    PasswordRule(Supplier<List<String>> siteNames) {
        this.siteNames = siteNames;
    }

    /**
     * The form in which passwords are checked and hashed: keyboards compose Vietnamese each in
     * their own way.
     */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** Why this password will not do, in sentences for whoever chose it; empty when it will. */
    List<String> refusals(String password, String username, String name) {
        String typed = normal(password);
        long length = typed.codePoints().count();
        List<String> refusals = new ArrayList<>();
        if (length < SHORTEST) {
            refusals.add(
                    "Mật khẩu mới có %d ký tự; hãy dùng ít nhất %d, chẳng hạn bốn từ không liên quan đến nhau."
                            .formatted(length, SHORTEST));
        } else if (length > LONGEST) {
            refusals.add("Mật khẩu dài quá %d ký tự; hãy rút ngắn lại.".formatted(LONGEST));
        }
        if (contains(typed, personal(username, name))) {
            refusals.add("Mật khẩu chứa tên của chính bạn; hãy bỏ tên ra.");
        }
        if (contains(typed, siteNames.get())) {
            refusals.add("Mật khẩu chứa tên của cơ quan hay của trang; hãy bỏ tên ấy ra.");
        }
        if (length >= SHORTEST && isEasyToGuess(typed)) {
            refusals.add(
                    "Mật khẩu này nhiều người dùng hoặc dễ đoán (từ quen thuộc, dãy phím liền nhau, năm); hãy nghĩ một câu chỉ mình bạn biết.");
        }
        return List.copyOf(refusals);
    }

    private static boolean contains(String password, List<String> names) {
        String folded = folded(password);
        return names.stream()
                .map(PasswordRule::folded)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .anyMatch(folded::contains);
    }

    /** The whole name, and the middle and given name together, by which people are called. */
    private static List<String> personal(String username, String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        List<String> called = words.subList(Math.max(0, words.size() - 2), words.size());
        return List.of(username, name, String.join(" ", called));
    }

    private static Stream<String> names(Site site) {
        return Stream.of(site.host().split("\\.")[0], site.title(), site.bodyName());
    }

    private boolean isEasyToGuess(String typed) {
        String weighed = typed.substring(0, Math.min(typed.length(), WEIGHED));
        return Stream.of(weighed, folded(weighed))
                .anyMatch(form -> guesser.get().measure(form).getGuesses() < LEAST_GUESSES);
    }

    /** Small letters without marks, spaces and signs: "Mật khẩu!" and "matkhau" are the same. */
    private static String folded(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String bare = MARKS.matcher(plain).replaceAll("").replace('đ', 'd');
        return BETWEEN_WORDS.matcher(bare).replaceAll("");
    }

    private static Zxcvbn guesser() {
        try {
            return new ZxcvbnBuilder()
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .dictionary(new Dictionary("vietnamese", common()))
                    .dictionary(StandardDictionaries.PASSWORDS_LOADER.load())
                    .dictionary(StandardDictionaries.ENGLISH_WIKIPEDIA_LOADER.load())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> common() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(
                        PasswordRule.class.getResourceAsStream("commonPasswords.txt"))) {
            return Arrays.asList(
                    new String(list.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n"));
        }
    }
}

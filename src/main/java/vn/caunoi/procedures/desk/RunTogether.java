package vn.caunoi.procedures.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways, limits and fees run together in one text, as the national portal's pages give them when
 * they are copied (cách nộp, thời hạn, phí chạy liền): "Hình thức nộpThời gianPhí, lệ phíMô tảTrực
 * tiếp5 Ngày làm việcMiễn phí(…)…". Takes the text apart and guesses nothing: a number without a
 * unit stays without one, what is no entry is told.
 *
 * @param entries one for each fee of each way
 * @param unread pieces that could not be taken apart
 * @param cut whether the text ends in the middle, so that more may have followed
 */
record RunTogether(List<Entry> entries, List<String> unread, boolean cut) {

    private static final Pattern HEADING =
            Pattern.compile("^\\s*Hình thức nộp\\s*Thời gian\\s*Phí, lệ phí\\s*Mô tả\\s*");
    private static final Pattern START =
            Pattern.compile(
                    "(Trực tuyến|Trực tiếp|Dịch vụ bưu chính(?: công ích)?)(?=[0-9]|\\p{Lu})");
    private static final String NOTHING = "Không có thông tin";
    private static final String FEE =
            "(Miễn phí|" + NOTHING + "|[0-9]{1,3}(?:[.,][0-9]{3})*\\s*(?:Việt Nam Đồng|Đồng|VNĐ))";
    private static final Pattern FIRST =
            Pattern.compile(
                    "^("
                            + NOTHING
                            + "|[0-9]{1,4}(?:[.,][0-9])?\\s*(?:Ngày làm việc|Ngày|Giờ làm việc|Giờ"
                            + "|Tuần|Tháng)"
                            + "|[0-9]{1,4}(?=Miễn phí|"
                            + NOTHING
                            + "))\\s*"
                            + FEE);
    private static final Pattern NEXT = Pattern.compile("^\\s*" + FEE + "(?=\\()");
    private static final Pattern NAMES_A_DOCUMENT =
            Pattern.compile(
                    "Luật|Nghị định|Thông tư|Nghị quyết|Hội đồng nhân dân|[Tt]heo quy định");

    /** A way with one of its fees, all as it was written; empty text where nothing was stated. */
    record Entry(String channel, String limit, String fee, String basis, String note) {

        List<String> cells() {
            return List.of(channel, limit, fee, basis, note);
        }
    }

    static boolean looksLike(String text) {
        return HEADING.matcher(text).find() || START.matcher(text).find();
    }

    static RunTogether read(String text) {
        String body = HEADING.matcher(text).replaceFirst("").strip();
        var read = new RunTogether(new ArrayList<>(), new ArrayList<>(), cutShort(body));
        Matcher start = START.matcher(body);
        int end = body.length();
        List<Integer> starts = start.results().map(found -> found.start()).toList();
        if (starts.isEmpty() || starts.getFirst() > 0) {
            int first = starts.isEmpty() ? end : starts.getFirst();
            read.unread.add(body.substring(0, first));
        }
        for (int i = 0; i < starts.size(); i++) {
            int until = i + 1 < starts.size() ? starts.get(i + 1) : end;
            read.take(body.substring(starts.get(i), until).strip());
        }
        read.unread.removeIf(String::isBlank);
        return read;
    }

    /** "Trực tuyến3 Ngày làm việc5,000 Việt Nam Đồng(…)…". */
    private void take(String piece) {
        Matcher start = START.matcher(piece);
        if (!start.lookingAt()) {
            throw new IllegalStateException("no way at the start: " + piece);
        }
        String rest = piece.substring(start.end());
        Matcher first = FIRST.matcher(rest);
        if (!first.find()) {
            unread.add(piece);
            return;
        }
        String limit = stated(first.group(1));
        List<String[]> fees = new ArrayList<>();
        String fee = first.group(2);
        rest = rest.substring(first.end());
        while (fee != null) {
            String bracket = bracket(rest);
            rest = rest.substring(bracket.length());
            fees.add(new String[] {stated(fee), inside(bracket)});
            Matcher next = NEXT.matcher(rest);
            fee = next.find() ? next.group(1) : null;
            rest = fee == null ? rest : rest.substring(next.end());
        }
        String note = rest.strip();
        fees.forEach(each -> entries.add(entry(start.group(1), limit, each[0], each[1], note)));
    }

    /** What stands in brackets behind a fee says either where it is laid down or for what it is. */
    private static Entry entry(
            String channel, String limit, String fee, String bracket, String note) {
        if (NAMES_A_DOCUMENT.matcher(bracket).find()) {
            return new Entry(channel, limit, fee, bracket, note);
        }
        boolean isUnit = bracket.startsWith("/");
        String whole = bracket.isEmpty() || isUnit ? fee + bracket : fee + " (" + bracket + ")";
        return new Entry(channel, limit, whole.strip(), "", note);
    }

    private static String stated(String text) {
        return text.equals(NOTHING) ? "" : text;
    }

    /** The brackets at the start with all that is inside; to the end where they never close. */
    private static String bracket(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (open <= 0) {
                return at == 0 ? "" : text.substring(0, at + 1);
            }
        }
        return text;
    }

    private static String inside(String bracket) {
        String text = bracket.strip();
        while (text.startsWith("(")) {
            text = text.substring(1, text.length() - (text.endsWith(")") ? 1 : 0)).strip();
        }
        return text;
    }

    private static boolean cutShort(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
        }
        return open > 0;
    }
}

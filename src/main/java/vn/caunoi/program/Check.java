package vn.caunoi.program;

/** One thing that {@code doctor} looks at (kiểm tra sức khỏe). */
public interface Check {

    /** What is looked at: "Chuỗi nhật ký". */
    String what();

    Finding look();

    /** What was found, as a sentence; something good may still be worth a warning. */
    record Finding(boolean good, boolean warning, String sentence) {

        public Finding(boolean good, String sentence) {
            this(good, false, sentence);
        }

        public static Finding good(String sentence) {
            return new Finding(true, sentence);
        }

        public static Finding warning(String sentence) {
            return new Finding(true, true, sentence);
        }

        public static Finding bad(String sentence) {
            return new Finding(false, sentence);
        }
    }
}

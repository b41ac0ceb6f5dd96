package vn.caunoi.resolutions.points;

import java.util.Arrays;
import java.util.Optional;

/** What is known of a meeting without anybody's judgement (số liệu), each as a share of a whole. */
enum Fact {
    /** Minutes, of those that the rule asks for. */
    LENGTH("thoi-luong"),
    /** Members present, of those who should be. */
    ATTENDANCE("du-hop"),
    /** Members who are not absent without a reason, of those who should be present. */
    EXCUSED("vang"),
    /** Papers posted in time: all or nothing. */
    PAPERS("dang-tai-lieu"),
    /** The results of the meeting before, posted in time: all or nothing. */
    RESULTS("dang-ket-qua"),
    /** Members who spoke, of those present. */
    SPEAKERS("phat-bieu"),
    /** Questions that got an answer or a reason, of those raised. */
    ANSWERS("tra-loi"),
    /** Tasks done, of those that fell due since the meeting before. */
    TASKS("nhiem-vu"),
    /** Items that end with a task or with the word that there is none, of those ended. */
    ASSIGNED("giao-viec"),
    /** A resolution was passed: all or nothing. */
    RESOLVED("nghi-quyet");

    private final String code;

    Fact(String code) {
        this.code = code;
    }

    static Optional<Fact> ofCode(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code.equals(code)).findFirst();
    }
}

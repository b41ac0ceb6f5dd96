package vn.caunoi.dossiers;

/**
 * What is asked after the result (câu hỏi khảo sát): how long it took, the papers, the officers,
 * the explanation given, the result. The ordinal number stands in the database.
 */
public enum SurveyQuestion {
    TIME("thoi-gian", "Thời gian giải quyết"),
    PAPERS("giay-to", "Giấy tờ phải nộp"),
    OFFICERS("thai-do", "Thái độ của cán bộ"),
    GUIDANCE("huong-dan", "Hướng dẫn, giải thích"),
    RESULT("ket-qua", "Kết quả nhận được");

    private final String code;
    private final String label;

    SurveyQuestion(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}

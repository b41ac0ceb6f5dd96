package vn.caunoi.publishing;

/** What the office decided about an article; whether it shows also depends on the time. */
enum ArticleState {
    /** Nháp: seen by nobody outside. */
    DRAFT,
    /** Đã xuất bản, or hẹn giờ while its time is to come. */
    PUBLISHED,
    /** Đã gỡ: its address answers with the reason. */
    WITHDRAWN;

    static ArticleState of(Incoming incoming) {
        if (incoming.withdrawal() != null) {
            return WITHDRAWN;
        }
        return incoming.published() ? PUBLISHED : DRAFT;
    }
}

package vn.caunoi.notifications;

/**
 * The wording of one kind of message (mẫu thông báo); {@code {name}} stands for a parameter.
 *
 * @param code as it stands in the database: "bien-tap.tra-lai"
 * @param kind what people choose by, whether they want it by e-mail: "Bài được trả lại"
 * @param subject one line: "Bài “{title}” được trả lại"
 * @param text a few plain sentences
 */
public record MessageTemplate(String code, String kind, String subject, String text) {}

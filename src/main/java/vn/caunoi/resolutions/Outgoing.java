package vn.caunoi.resolutions;

import java.util.List;

/** What this instance has for the other one (thư gửi sang bên kia), of one kind. */
public interface Outgoing {

    LetterKind kind();

    /** All that ought to stand on the other side as things are now. */
    List<Sheet> sheets();

    /**
     * One thing to be told. It goes once, and again whenever its content has changed.
     *
     * @param about names the thing on this side: "chi-bo-12:viec-7"
     * @param content a record or map of texts, whole numbers and lists of them
     */
    record Sheet(String about, Object content) {}
}

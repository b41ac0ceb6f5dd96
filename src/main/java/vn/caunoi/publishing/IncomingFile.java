package vn.caunoi.publishing;

import vn.caunoi.files.FileId;

/**
 * A stored file that an incoming article needs.
 *
 * @param address where the body shows or links to it: {@code /anh/<id>/<width>.jpg} or {@code
 *     /tep/<id>/<name>}; empty for a leading picture that the body does not show
 * @param name of the file, for people
 */
public record IncomingFile(
        FileId file, Role role, String address, String name, String alt, String caption) {

    /** Ảnh đại diện, ảnh trong bài, tệp đính kèm. */
    public enum Role {
        LEADING,
        PICTURE,
        ATTACHMENT
    }
}

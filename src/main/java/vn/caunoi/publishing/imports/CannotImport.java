package vn.caunoi.publishing.imports;

import vn.caunoi.program.CannotStart;

/** Why a source cannot be read, or not further; the message is the sentence that people read. */
final class CannotImport extends CannotStart {

    private static final long serialVersionUID = 1L;

    CannotImport(String sentence) {
        super(sentence);
    }

    CannotImport(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

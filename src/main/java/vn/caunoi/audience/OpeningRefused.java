package vn.caunoi.audience;

import vn.caunoi.program.CannotStart;

/** Why an opening balance cannot be true. */
class OpeningRefused extends CannotStart {

    OpeningRefused(String sentence) {
        super(sentence);
    }
}

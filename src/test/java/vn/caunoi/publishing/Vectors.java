package vn.caunoi.publishing;

import java.util.List;
import vn.caunoi.Attacks;

/** The attacks that the sanitiser and the importers are tried with (mẫu tấn công). */
final class Vectors {

    static final List<String> ALL = Attacks.ALL;

    private Vectors() {}
}

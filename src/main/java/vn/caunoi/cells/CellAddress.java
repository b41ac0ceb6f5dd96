package vn.caunoi.cells;

import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;

/** Where the pages of cells lie (địa chỉ). */
final class CellAddress {

    static final String ALL = "/chi-bo";
    static final String CELL = ALL + "/{unit:[0-9]{1,18}}";
    static final String FACTS = CELL + "/thong-tin";
    static final String LIST_FILE = CELL + "/danh-sach.{format:xlsx|csv}";
    static final String NEW_MEMBER = CELL + "/them";
    static final String IMPORT = CELL + "/nhap";
    static final String ERROR_FILE = IMPORT + "/tep-loi";
    static final String MEMBER = CELL + "/dang-vien/{member:[0-9]{1,18}}";
    static final String RECTIFY = MEMBER + "/sua";
    static final String CHANGE = MEMBER + "/thay-doi";
    static final String ERASE = MEMBER + "/xoa";

    private CellAddress() {}

    static String of(UnitId cell) {
        return ALL + "/" + cell.value();
    }

    static String of(UnitId cell, MemberId member) {
        return of(cell) + "/dang-vien/" + member.value();
    }

    static Link all() {
        return new Link("Chi bộ", ALL);
    }

    static Link link(Cell cell) {
        return new Link(cell.name(), of(cell.unit()));
    }
}

package vn.caunoi.cells;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts of this room are called in the journal; of members it names numbers alone. */
@Component
class CellActs implements ActLabels {

    static final String APPROVE = "cells.approve";
    static final String END_APPROVAL = "cells.approval-end";
    static final String DESCRIBE = "cells.describe";
    static final String ADD = "cells.add";
    static final String IMPORT = "cells.import";
    static final String EXPORT = "cells.export";
    static final String RECTIFY = "cells.rectify";
    static final String CHANGE = "cells.change";
    static final String ERASE = "cells.erase";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                APPROVE, "Bật phần sinh hoạt chi bộ",
                END_APPROVAL, "Tắt phần sinh hoạt chi bộ",
                DESCRIBE, "Ghi thông tin chi bộ",
                ADD, "Thêm đảng viên",
                IMPORT, "Nhập danh sách đảng viên",
                EXPORT, "Tải danh sách đảng viên",
                RECTIFY, "Sửa thông tin đảng viên",
                CHANGE, "Ghi thay đổi của đảng viên",
                ERASE, "Xóa đảng viên khỏi danh sách");
    }
}

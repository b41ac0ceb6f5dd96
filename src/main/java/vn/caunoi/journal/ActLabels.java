package vn.caunoi.journal;

import java.util.Map;

/** How a room calls its acts in the journal's page (tên việc): "site.change" is "Sửa trang". */
public interface ActLabels {

    Map<String, String> labels();
}

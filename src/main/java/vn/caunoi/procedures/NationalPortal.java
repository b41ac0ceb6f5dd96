package vn.caunoi.procedures;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.units.Site;

/**
 * Where a citizen hands a dossier in on line (Cổng Dịch vụ công quốc gia): there and in VNeID, not
 * on a commune's own site.
 *
 * <p>Nghị định 224/2026/NĐ-CP, Điều 15.
 *
 * @param href null where the site may not lead there
 */
record NationalPortal(String host, @Nullable String href) {

    private static final String HOST = "dichvucong.gov.vn";

    static NationalPortal of(Site site, ProcedureCode code) {
        return new NationalPortal(HOST, site.outboundHosts().contains(HOST) ? search(code) : null);
    }

    private static String search(ProcedureCode code) {
        return UriComponentsBuilder.fromUriString("https://" + HOST + "/p/home/dvc-tim-kiem.html")
                .queryParam("keyword", code.value())
                .toUriString();
    }
}

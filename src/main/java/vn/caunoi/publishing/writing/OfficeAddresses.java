package vn.caunoi.publishing.writing;

import vn.caunoi.units.SiteId;

/**
 * Where a text's pictures and files lie while only the office sees them: below the site's own desk
 * instead of at the public address, which answers for published articles alone.
 */
record OfficeAddresses(SiteId site) {

    String picture(String file, int width) {
        return prefix() + "/anh/" + file + "/" + width + ".jpg";
    }

    /** For the editor and the preview. */
    String inOffice(String html) {
        return html.replace("\"/anh/", "\"" + prefix() + "/anh/")
                .replace(" /anh/", " " + prefix() + "/anh/")
                .replace("\"/tep/", "\"" + prefix() + "/tep/");
    }

    /** As it is stored. */
    String inPublic(String html) {
        return html.replace(prefix() + "/anh/", "/anh/").replace(prefix() + "/tep/", "/tep/");
    }

    private String prefix() {
        return "/bien-tap/" + site.value();
    }
}

package vn.caunoi.bench;

/** A page of a site: the name that the browser asks for, and the path. */
record Address(String host, String path) {

    /** Where the page lies in a folder of ready files. */
    String file() {
        return host + (path.equals("/") ? "" : path) + "/index.html";
    }
}

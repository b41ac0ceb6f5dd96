package vn.caunoi.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Open data that a higher room adds to the catalogue of a site (tập dữ liệu mở). */
public interface OpenData {

    /** Empty where the site has none of it. */
    Optional<Dataset> of(long site);

    /**
     * A set of data.
     *
     * @param page where people read it
     * @param files where machines fetch it
     */
    record Dataset(String page, String title, List<String> files, Instant changed) {

        public Dataset {
            files = List.copyOf(files);
        }
    }
}

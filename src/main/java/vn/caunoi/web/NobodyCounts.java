package vn.caunoi.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Stands in where no room counts. */
@Component
@Fallback
class NobodyCounts implements VisitCounter {

    @Override
    public void visited(WebRequest request, long site, @Nullable String subject) {}

    @Override
    public Object figures(long site) {
        return "";
    }
}

package vn.caunoi.units;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caunoi.web.UnknownHost;

/** Answers from the node's memory which site a host name is for. */
@Component
class StoredSites implements Sites {

    private final Directory directory;
    private final boolean strangersRefused;

    StoredSites(Directory directory, @Value("${caunoi.production:false}") boolean production) {
        this.directory = directory;
        this.strangersRefused = production;
    }

    @Override
    public Site of(String host) {
        return known(directory.now(), host).site();
    }

    @Override
    public Optional<Site> named(String host) {
        return HostName.read(host).flatMap(directory.now()::named).map(Snapshot.Known::site);
    }

    @Override
    public Site at(SiteId id) {
        return find(id).orElseThrow(() -> new Nonsense("không có trang số " + id.value()));
    }

    @Override
    public Optional<Site> find(SiteId id) {
        return directory.now().at(id).map(Snapshot.Known::site);
    }

    @Override
    public List<Site> all() {
        return directory.now().sites().stream().map(Snapshot.Known::site).toList();
    }

    Snapshot.Known known(Snapshot snapshot, String host) {
        return snapshot.spelled(host)
                .or(() -> HostName.read(host).flatMap(snapshot::named))
                .or(() -> strangersRefused ? Optional.empty() : snapshot.defaultSite())
                .orElseThrow(UnknownHost::new);
    }
}

package vn.caunoi.publishing.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.transaction.support.TransactionOperations;
import vn.caunoi.publishing.CleanHtml;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Incoming.Kind;
import vn.caunoi.publishing.Remark;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.Slug;
import vn.caunoi.publishing.Taken;
import vn.caunoi.publishing.imports.Found.Place;
import vn.caunoi.units.Site;

/**
 * Takes in what a source supplies (nhận bài): fetches files, cleans, stores.
 *
 * <p>Items are stored a batch to a transaction. When one of them fails, the batch is rolled back
 * and each is stored in a transaction of its own, so that a bad one spoils no other.
 */
final class Intake implements Supply.Taker {

    static final int BATCH = 100;
    private static final int LONGEST_TITLE = 300;
    private static final long BATCH_CHARACTERS = 1_000_000;

    private final Site site;
    private final Sanitiser sanitiser;
    private final Body.Keeper keeper;
    private final Function<List<Incoming>, List<Taken>> articles;
    private final TransactionOperations transactions;
    private final boolean dryRun;
    private final Report report;
    private final Imports.Progress progress;
    private final List<Ready> batch = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private long characters;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private @Nullable Future<?> written;

    Intake(
            Site site,
            Body.Keeper keeper,
            Function<List<Incoming>, List<Taken>> articles,
            TransactionOperations transactions,
            boolean dryRun,
            Report report,
            Imports.Progress progress) {
        this.site = site;
        this.sanitiser = new Sanitiser(site.outboundHosts());
        this.keeper = keeper;
        this.articles = articles;
        this.transactions = transactions;
        this.dryRun = dryRun;
        this.report = report;
        this.progress = progress;
    }

    /** Reads all; what was read before a source broke is stored all the same. */
    void run(Supply supply) {
        try (writer) {
            try {
                supply.read(this);
            } finally {
                store();
                awaitWriter();
            }
        }
    }

    @Override
    public void take(Found found) {
        if (!seen.add(fingerprint(found.key()))) {
            report.leftOut(found.place(), "bỏ qua: trùng mã nhận diện", found.key());
            return;
        }
        Ready ready = prepare(found);
        batch.add(ready);
        characters += ready.incoming().body().html().length();
        if (batch.size() >= BATCH || characters >= BATCH_CHARACTERS) {
            store();
        }
    }

    @Override
    public void leaveOut(Place place, String what, String why) {
        report.leftOut(place, what, why);
    }

    @Override
    public void count(String what) {
        report.count(what);
    }

    @Override
    public void at(long done, long total) {
        progress.at(done, total);
    }

    private record Ready(Place place, Incoming incoming, List<Remark> remarks) {}

    private Ready prepare(Found found) {
        List<Remark> remarks = new ArrayList<>(found.remarks());
        Body body = new Body(found.surroundings(), keeper, remarks);
        if (found.leadingPicture() != null) {
            body.lead(found.leadingPicture());
        }
        Sanitiser.Cleaned cleaned = sanitiser.clean(body.settle(found.html()));
        remarks.addAll(cleaned.remarks());
        String title = title(found, cleaned.html(), remarks);
        Incoming incoming =
                new Incoming(
                        site.id(),
                        found.key(),
                        found.kind(),
                        title,
                        Slug.of(found.slug().isBlank() ? title : found.slug()).value(),
                        Sanitiser.plain(found.lead()).strip(),
                        cleaned.html(),
                        found.kind() == Kind.PAGE ? null : found.section(),
                        found.tags().stream().map(Sanitiser::plain).toList(),
                        Sanitiser.plain(found.author()),
                        Sanitiser.plain(found.source()),
                        found.publishedAt(),
                        found.visibleUntil(),
                        found.published(),
                        found.withdrawal(),
                        found.featured(),
                        found.oldAddresses(),
                        body.files());
        return new Ready(found.place(), incoming, remarks);
    }

    private static String title(Found found, CleanHtml body, List<Remark> remarks) {
        String title = Sanitiser.plain(found.title()).strip();
        if (!title.isEmpty()) {
            return shortened(title, LONGEST_TITLE);
        }
        String text = body.text();
        String instead = text.isBlank() ? "Bài không có tiêu đề" : shortened(text.strip(), 80);
        remarks.add(new Remark("thiếu tiêu đề", "dùng: " + instead));
        return instead;
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : longest;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

    private void store() {
        List<Ready> items = List.copyOf(batch);
        batch.clear();
        characters = 0;
        awaitWriter();
        if (!items.isEmpty()) {
            written = writer.submit(() -> write(items));
        }
    }

    /** One batch is written while the next one is read. */
    private void awaitWriter() {
        Future<?> before = written;
        written = null;
        if (before == null) {
            return;
        }
        try {
            before.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotImport("việc nhập bị ngắt.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        }
    }

    private void write(List<Ready> items) {
        try {
            settled(items, inOneTransaction(items));
        } catch (NonTransientDataAccessException | IllegalArgumentException e) {
            items.forEach(this::storeAlone);
        }
    }

    private void storeAlone(Ready item) {
        try {
            settled(List.of(item), inOneTransaction(List.of(item)));
        } catch (NonTransientDataAccessException | IllegalArgumentException e) {
            report.failed(item.place(), String.valueOf(e.getMessage()));
        }
    }

    private List<Taken> inOneTransaction(List<Ready> items) {
        List<Taken> taken =
                transactions.execute(
                        status -> {
                            if (dryRun) {
                                status.setRollbackOnly();
                            }
                            return articles.apply(items.stream().map(Ready::incoming).toList());
                        });
        return Optional.ofNullable(taken).orElseThrow();
    }

    private void settled(List<Ready> items, List<Taken> taken) {
        for (int i = 0; i < items.size(); i++) {
            Ready item = items.get(i);
            Taken what = taken.get(i);
            report.taken(item.place(), what.change(), what.slug());
            if (what.change() == Taken.Change.NEW && !what.slug().equals(item.incoming().slug())) {
                report.remark(
                        item.place(),
                        "địa chỉ đã có bài khác",
                        item.incoming().slug() + " → " + what.slug());
            }
            item.remarks()
                    .forEach(remark -> report.remark(item.place(), remark.what(), remark.why()));
        }
    }

    private static long fingerprint(String key) {
        return Long.parseUnsignedLong(Digest.of(key).substring(0, 16), 16);
    }
}

package vn.caunoi.publishing.writing;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Task;

/** What the writing desk puts on everybody's morning page. */
@Configuration(proxyBeanMethods = false)
class DeskBlocks {

    private final Waiting waiting;
    private final TemplateEngine templates;

    DeskBlocks(Waiting waiting, TemplateEngine templates) {
        this.waiting = waiting;
        this.templates = templates;
    }

    /** A block that lists pieces. */
    private record Listed(
            int order,
            String title,
            Function<Officer, List<Manuscript>> pieces,
            TemplateEngine templates)
            implements DeskBlock {

        @Override
        public @Nullable Content on(Officer officer) {
            List<Task> tasks =
                    pieces.apply(officer).stream()
                            .map(
                                    piece ->
                                            new Task(
                                                    piece.name(),
                                                    piece.href(),
                                                    piece.state(),
                                                    piece.stage().tone()))
                            .toList();
            return tasks.isEmpty()
                    ? null
                    : output ->
                            templates.render(
                                    "web/components/taskBlock.jte",
                                    Map.of("title", title, "tasks", tasks),
                                    output);
        }
    }

    @Bean
    DeskBlock piecesForMe() {
        return new Listed(10, "Bài chờ tôi", waiting::forMe, templates);
    }

    @Bean
    DeskBlock piecesOfMine() {
        return new Listed(20, "Bài tôi đang viết", waiting::drafts, templates);
    }

    @Bean
    DeskBlock piecesSent() {
        return new Listed(60, "Bài tôi đã gửi", waiting::sent, templates);
    }

    @Bean
    DeskBlock piecesDue() {
        return new Listed(110, "Bài đến hạn rà soát", waiting::due, templates);
    }
}

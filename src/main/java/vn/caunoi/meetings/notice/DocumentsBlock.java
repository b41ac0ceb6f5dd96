package vn.caunoi.meetings.notice;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.meetings.plan.MeetingBlock;

/** The documents of a meeting, on its page. */
@Component
class DocumentsBlock implements MeetingBlock {

    private final Documents documents;
    private final TemplateEngine templates;

    DocumentsBlock(Documents documents, TemplateEngine templates) {
        this.documents = documents;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Content on(Shown shown) {
        List<Document> all = documents.all(shown.meeting().id());
        boolean prepares = shown.officer().may(CellRight.PREPARE, shown.cell().unit().value());
        return all.isEmpty() && !prepares
                ? null
                : output ->
                        templates.render(
                                "meetings/notice/documentsBlock.jte",
                                Map.of(
                                        "meeting", shown.meeting(),
                                        "documents", all,
                                        "prepares", prepares),
                                output);
    }
}

package vn.caunoi.web;

import gg.jte.Content;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The frame of the site that a page is for, and the blocks of every page. */
@Component
class SiteSurroundings {

    private final Frames frames;
    private final Blocks blocks;

    SiteSurroundings(Frames frames, Blocks blocks) {
        this.frames = frames;
        this.blocks = blocks;
    }

    /** The frame; on an error page without blocks, and null when there is none to be had. */
    @Nullable Frame frame(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            Frame frame = frames.of(request.getServerName());
            return frame.headedBy(blocks.at(Block.Place.TOP, frame));
        }
        try {
            return frames.of(request.getServerName());
        } catch (UnknownHost | DataAccessException e) {
            return null;
        }
    }

    /** The footer's blocks; an error page does without, since a block may be what failed. */
    List<Content> footer(HttpServletRequest request, @Nullable Frame frame) {
        return frame == null || request.getDispatcherType() == DispatcherType.ERROR
                ? List.of()
                : blocks.at(Block.Place.FOOTER, frame);
    }
}

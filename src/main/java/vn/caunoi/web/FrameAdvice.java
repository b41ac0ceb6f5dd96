package vn.caunoi.web;

import gg.jte.Content;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every template the frame of the site it is for, and the blocks of every page; the
 * management port has neither site nor templates.
 */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {

    private final Frames frames;
    private final Blocks blocks;

    FrameAdvice(Frames frames, Blocks blocks) {
        this.frames = frames;
        this.blocks = blocks;
    }

    /** The frame; on an error page without blocks, and null when there is none to be had. */
    @ModelAttribute("frame")
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
    @ModelAttribute("footer")
    List<Content> footer(HttpServletRequest request, Model model) {
        return request.getDispatcherType() != DispatcherType.ERROR
                        && model.getAttribute("frame") instanceof Frame frame
                ? blocks.at(Block.Place.FOOTER, frame)
                : List.of();
    }
}

package vn.caunoi.web;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every template the frame of the site it is for, and the footer's blocks. */
@ControllerAdvice
class FrameAdvice {

    private final Frames frames;
    private final Blocks blocks;

    FrameAdvice(Frames frames, Blocks blocks) {
        this.frames = frames;
        this.blocks = blocks;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return frames.of(request.getServerName());
    }

    @ModelAttribute("footer")
    List<Content> footer(@ModelAttribute("frame") Frame frame) {
        return blocks.at(Block.Place.FOOTER, frame);
    }
}

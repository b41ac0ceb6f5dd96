package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Configuration;

/** Lets a handler ask for the {@link Frame} of the site that the request is for, without blocks. */
@Configuration(proxyBeanMethods = false)
class FrameArgument extends RequestArgument<Frame> {

    private final Frames frames;

    FrameArgument(Frames frames) {
        super(Frame.class);
        this.frames = frames;
    }

    @Override
    protected Frame of(HttpServletRequest request) {
        return frames.of(request.getServerName());
    }
}

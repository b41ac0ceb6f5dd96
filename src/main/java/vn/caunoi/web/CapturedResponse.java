package vn.caunoi.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Holds a response back until it is whole; one that grows too large goes through as it comes. */
class CapturedResponse extends HttpServletResponseWrapper {

    private static final int LARGEST = 1 << 20;

    private ByteArrayOutputStream held = new ByteArrayOutputStream(16 << 10);
    private final Sink sink = new Sink();
    private @Nullable PrintWriter writer;
    private boolean goesThrough;
    private boolean failed;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** The whole body, or null when it went through already or an error page will follow. */
    byte @Nullable [] whole() {
        if (writer != null) {
            writer.flush();
        }
        return goesThrough || failed ? null : held.toByteArray();
    }

    /** Sends the body that was held back, or another form of it. */
    void sendWhole(byte[] body) throws IOException {
        super.setContentLength(body.length);
        super.getOutputStream().write(body);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return sink;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(sink, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (isLive()) {
            letThrough();
            super.flushBuffer();
        }
    }

    /** The body's length is set when it is sent. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void sendError(int status) throws IOException {
        failed = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        failed = true;
        super.sendError(status, message);
    }

    @Override
    public void resetBuffer() {
        held.reset();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        held.reset();
        super.reset();
    }

    private boolean isLive() {
        String type = getContentType();
        return type != null && type.startsWith("text/event-stream");
    }

    private void letThrough() throws IOException {
        if (!goesThrough) {
            goesThrough = true;
            held.writeTo(super.getOutputStream());
            held = new ByteArrayOutputStream(0);
        }
    }

    private final class Sink extends ServletOutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int count) throws IOException {
            if (!goesThrough && held.size() + count > LARGEST) {
                letThrough();
            }
            if (goesThrough) {
                CapturedResponse.super.getOutputStream().write(some, from, count);
            } else {
                held.write(some, from, count);
            }
        }

        @Override
        public void flush() throws IOException {
            if (goesThrough) {
                CapturedResponse.super.getOutputStream().flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("pages are written in one piece");
        }
    }
}

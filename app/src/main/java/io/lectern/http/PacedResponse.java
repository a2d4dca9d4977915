package io.lectern.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Cuts off who reads an answer at less than 4 KiB a second. Twenty seconds are looked at, since buffers on the way are emptied
 * by halves and hide what shorter times would show; who reads nothing at all is cut off by Tomcat before that.
 */
final class PacedResponse extends HttpServletResponseWrapper {
    private static final long WINDOW = TimeUnit.SECONDS.toNanos(20);
    private static final long LEAST = 20 * 4 * 1024;

    private long begun = System.nanoTime();
    private long passed;

    PacedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Paced(super.getOutputStream());
    }

    private void pass(int length) throws IOException {
        passed += length;
        var now = System.nanoTime();
        if (now - begun < WINDOW) return;
        if (passed < LEAST) throw new IOException("The answer is read too slowly");
        begun = now;
        passed = 0;
    }

    private final class Paced extends ServletOutputStream {
        private final ServletOutputStream to;

        Paced(ServletOutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int one) throws IOException {
            to.write(one);
            pass(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            to.write(bytes, offset, length);
            pass(length);
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }

        @Override
        public boolean isReady() {
            return to.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            to.setWriteListener(listener);
        }
    }
}

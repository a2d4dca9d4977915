package io.lectern.http.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of an open file from the first on, beside others who read it; it stays open when this is closed. */
final class FileBytes extends InputStream {
    private final FileChannel file;
    private long position;

    FileBytes(FileChannel file) {
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        var length = file.read(ByteBuffer.wrap(into, from, most), position);
        if (length > 0) position += length;
        return length;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(Integer.MAX_VALUE, file.size() - position);
    }
}

package io.lectern.live.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server of ours in a process of its own that publishes as much as it is asked to. */
final class BrokerProcess implements MeasuredBroker {
    private final Process process;
    private final int port;

    private BrokerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static BrokerProcess start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // G1's refinement threads come and go by their own rules, up to 7 us a delivery of any server.
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            if (line.startsWith("port ")) return new BrokerProcess(process, Integer.parseInt(line.substring(5)));
        throw new IOException(main + " did not start");
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void publish(long messages) throws IOException {
        process.getOutputStream().write((messages + "\n").getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().flush();
    }

    @Override
    public Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public long residentMiB() throws IOException {
        return residentMiB(process.pid());
    }

    static long residentMiB(long pid) throws IOException {
        var pages =
                Files.readString(Path.of("/proc", Long.toString(pid), "statm")).split(" ")[1];
        return Long.parseLong(pages) * 4 / 1024;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }
}

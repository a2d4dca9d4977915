package io.lectern.thread;

import java.util.concurrent.ThreadFactory;

/**
 * Makes threads that never keep the process from ending.
 *
 * @param name what each of them is called
 */
public record DaemonThreadFactory(String name) implements ThreadFactory {

    @Override
    public Thread newThread(Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}

package io.lectern.kernel.message;

/** A download that goes on when there is nothing to read just now, since there may be more later. */
public interface EndlessDownload extends Download {

    /**
     * Has a task run once, by another thread, when there may be more to read.
     *
     * @return false if nothing will ever come: then the task is not run
     */
    boolean awaitMore(Runnable task);

    /** Says that nobody reads any more. */
    void end();
}

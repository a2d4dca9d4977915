package io.lectern.http.request;

import io.lectern.thread.LimitedExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Has another request run while one waits for the disk, so that many commit together. */
@Component
class CommitListener implements TransactionExecutionListener {

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        LimitedExecutor.releasePermit();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        LimitedExecutor.takePermit();
    }
}

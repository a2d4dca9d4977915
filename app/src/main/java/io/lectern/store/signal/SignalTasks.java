package io.lectern.store.signal;

import io.lectern.thread.RepeatedFailures;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tasks to be run when something happens, each of them kept apart from the failures of the others. */
public class SignalTasks {
    private static final Logger log = LoggerFactory.getLogger(SignalTasks.class);

    private final RepeatedFailures failures =
            new RepeatedFailures("A listener for new events failed, and hears of the next");
    private final Set<Registration> registrations = new CopyOnWriteArraySet<>();

    /** Has a listener called from now on, until the registration is closed. */
    public Registration add(Runnable listener) {
        var registration = new Registration(listener);
        registrations.add(registration);
        return registration;
    }

    /** Calls all of them, in the caller's thread. */
    public void callAll() {
        registrations.forEach(Registration::call);
    }

    /** One listener's place among them; the same listener may have several. */
    public final class Registration implements AutoCloseable {
        private final Runnable listener;

        private Registration(Runnable listener) {
            this.listener = listener;
        }

        private void call() {
            try {
                listener.run();
            } catch (RuntimeException | Error failure) {
                failures.met(log, failure);
            }
        }

        @Override
        public void close() {
            registrations.remove(this);
        }
    }
}

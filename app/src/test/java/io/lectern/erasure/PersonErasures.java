package io.lectern.erasure;

import io.lectern.kernel.id.UserId;
import org.springframework.context.ApplicationContext;

/** Erases persons within tests, as the command of the jar does. */
public record PersonErasures(ApplicationContext lectern) {

    /** Erases what somebody wrote. */
    public void erase(String person) {
        lectern.getBean(PersonErasure.class).erase(UserId.of(person), (done, all) -> {});
    }
}

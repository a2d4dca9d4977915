package io.lectern.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.jspecify.annotations.Nullable;

/** Says why the start failed in one sentence; named in spring.factories, before Spring Boot's own reporter. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SentenceReporter implements SpringBootExceptionReporter {
    private static final Logger log = LoggerFactory.getLogger(SentenceReporter.class);

    @SuppressWarnings("unused") // the form in which Spring Boot makes it
    SentenceReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = Sentences.of(failure);
        if (sentence.isEmpty()) log.error("The start failed", failure);
        Console.complain(sentence.orElse("The reason is not a known one: it stands in the log with its details."));
        return true;
    }
}

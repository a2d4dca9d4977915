package io.lectern.kernel.message;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command to one stream, which it names. */
public interface StreamCommand {

    /** The stream that it creates or changes. */
    @TargetAggregateIdentifier
    String stream();
}

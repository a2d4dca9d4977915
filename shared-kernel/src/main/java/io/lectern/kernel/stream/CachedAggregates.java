package io.lectern.kernel.stream;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Whether the present unit of work decides on an aggregate from the cache. Another node may have changed that aggregate
 * meanwhile, which nothing shows but an append: whatever else comes of it must be decided again on what is stored.
 */
public final class CachedAggregates {
    /** The name of the cache, for Axon's {@code Aggregate}. */
    public static final String CACHE = "aggregateCache";

    /** The metadata of a command that must not be decided on a cached aggregate. */
    public static final String PASS_BY = "passByCache";

    private static final String RESOURCE = CachedAggregates.class.getName();

    private CachedAggregates() {}

    /**
     * Whether the present unit of work may use one: it must be able to begin again, which one within another's
     * transaction is not, nor one of no message, as that of a dead letter that is tried again.
     */
    public static boolean mayBeUsed() {
        return CurrentUnitOfWork.map(unitOfWork -> unitOfWork.parent().isEmpty()
                        && unitOfWork.getMessage() != null
                        && !unitOfWork.getMessage().getMetaData().containsKey(PASS_BY))
                .orElse(false);
    }

    /** Notes that it uses one. */
    public static void use() {
        CurrentUnitOfWork.get().resources().put(RESOURCE, true);
    }

    /** Whether it does. */
    public static boolean areUsed() {
        return CurrentUnitOfWork.map(unitOfWork -> unitOfWork.resources().containsKey(RESOURCE))
                .orElse(false);
    }
}

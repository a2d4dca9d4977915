package io.lectern.kernel.replay;

import org.hibernate.type.descriptor.java.ImmutableMutabilityPlan;

/** Has JPA keep no copies of states, which would be made by writing and reading JSON: a state never changes. */
public final class ImmutableState extends ImmutableMutabilityPlan<Object> {}

package io.lectern.kernel.access;

/**
 * A message of somebody for whom the thing that it is about does not exist yet, since it lets them in: its handler
 * alone decides whether they may come.
 */
public interface Invited {}

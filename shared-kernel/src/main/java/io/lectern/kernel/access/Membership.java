package io.lectern.kernel.access;

import io.lectern.kernel.id.SpaceId;

/**
 * That a person belongs to a space.
 *
 * @param name what the space is called
 * @param role what the person is there
 */
public record Membership(SpaceId space, String name, Role role) {}

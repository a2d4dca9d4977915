package io.lectern.security.demo;

import io.lectern.kernel.id.UserId;

/**
 * Somebody as whom to look around in the demo.
 *
 * @param role what they mostly are: {@code EDUCATOR} or {@code STUDENT}
 */
public record DemoPerson(UserId user, String name, String role) {}

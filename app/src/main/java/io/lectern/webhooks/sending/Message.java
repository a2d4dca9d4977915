package io.lectern.webhooks.sending;

import java.util.Map;

/**
 * What is sent.
 *
 * @param owner whose it is: what holds up one of these holds up none of others
 */
public record Message(String owner, Target target, String type, Map<String, String> headers, byte[] body) {}

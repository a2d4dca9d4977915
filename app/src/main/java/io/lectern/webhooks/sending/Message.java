package io.lectern.webhooks.sending;

import java.util.Map;

/** What is sent. */
public record Message(Target target, String type, Map<String, String> headers, byte[] body) {}

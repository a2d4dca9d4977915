package io.lectern.history;

import java.util.List;

/** A whole list of what is in a scope, as a client was shown it. */
public record Listing(String client, String scope, List<Read> items, long began, long ended) implements Operation {}

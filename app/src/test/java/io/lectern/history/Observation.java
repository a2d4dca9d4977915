package io.lectern.history;

import java.util.List;

/** In which order a reader met events, beside those that it had to meet in the order of the store. */
public record Observation(String reader, List<Long> due, List<Long> met) {}

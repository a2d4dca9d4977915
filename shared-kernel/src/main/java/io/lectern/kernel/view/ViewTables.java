package io.lectern.kernel.view;

import java.util.List;
import java.util.Set;

/**
 * Which tables of a context are views, made from the events alone, and which are not. What is in neither list does not
 * exist: a test compares them with the database.
 *
 * @param context the PostgreSQL schema, which is the module's name too
 * @param before the fingerprint of the shape that the tables without a fingerprint in their schema's name are kept in:
 *     the first of all, which the program tells at its start if this is empty
 * @param revision to be raised when the same events make other rows, though records and tables look the same
 * @param projections the processing groups that write the views, and nothing else
 * @param states what the views keep as JSON
 * @param views the tables that are made again from the events when any of this changes
 * @param kept the tables that hold what no event says
 */
public record ViewTables(
        String context,
        String before,
        int revision,
        Set<String> projections,
        List<Class<?>> states,
        List<String> views,
        Set<String> kept) {}

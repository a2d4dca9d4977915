package io.lectern.views;

import io.lectern.kernel.text.Sha256;
import io.lectern.kernel.view.ViewTables;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The views of one context in the shape that this program gives them. Those of the shape from before stay where they
 * are; any other shape has a PostgreSQL schema of its own.
 */
public final class ShapedTables {
    private static final int DIGITS = 8;

    private final ViewTables tables;
    private final String fingerprint;
    private volatile boolean current;

    ShapedTables(ViewTables tables, List<String> definitions) {
        this.tables = tables;
        var text = new StringBuilder(tables.context()).append(' ').append(tables.revision());
        tables.states().forEach(state -> text.append('\n').append(Shape.of(state)));
        definitions.forEach(statement -> text.append('\n').append(statement));
        this.fingerprint =
                Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        if (tables.before().isEmpty())
            throw new IllegalStateException("The views of " + context() + " have no shape from before: give "
                    + fingerprint + ", the one that they begin with");
    }

    /** What the context says of its tables. */
    public ViewTables tables() {
        return tables;
    }

    /** Whose views they are. */
    public String context() {
        return tables.context();
    }

    /** Stands for what the rows depend on beside the events. */
    public String fingerprint() {
        return fingerprint;
    }

    boolean isAsBefore() {
        return fingerprint.equals(tables.before());
    }

    /** Where the views are. */
    public String schema() {
        return schemaOf(fingerprint);
    }

    /** Where they are made again while the others are read. */
    public String copySchema() {
        return schema() + "_copy";
    }

    /** Where the views of this context are in a shape. */
    String schemaOf(String shape) {
        return shape.equals(tables.before()) ? context() : context() + "_" + shape;
    }

    /** How events and other programs name the shape. */
    String name() {
        return context() + ":" + fingerprint;
    }

    /** The condition that an event was written by a program that keeps these views in another shape. */
    public String foreign() {
        return isAsBefore()
                ? "views like '%" + context() + ":%'"
                : "(views is null or views not like '%" + name() + "%')";
    }

    /** Whether they are made. */
    public boolean isCurrent() {
        return current;
    }

    void become(boolean now) {
        current = now;
    }
}

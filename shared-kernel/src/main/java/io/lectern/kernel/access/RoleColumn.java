package io.lectern.kernel.access;

/** The role of a person as a column of a statement that reads something else as well. */
public interface RoleColumn {

    /**
     * An SQL expression with the parameter {@code :user}: null for whoever is no member.
     *
     * @param space an SQL expression for the space
     */
    String sql(String space);
}

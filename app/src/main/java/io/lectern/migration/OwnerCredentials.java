package io.lectern.migration;

/** How the owner of the tables signs in to the database, where that is another role than the one that serves. */
public record OwnerCredentials(String url, String user, String password) {

    /** Says no password. */
    @Override
    public String toString() {
        return "OwnerCredentials[" + user + "]";
    }
}

package io.lectern.kernel.view;

/** Whether views hold what is stored; asked before they are read or decided by. */
public interface CurrentViews {

    /** Fails as if the database were away until views are made from the events and the program may serve. */
    void require();

    /** Waits until they hold what any program has stored so far. */
    void await();
}

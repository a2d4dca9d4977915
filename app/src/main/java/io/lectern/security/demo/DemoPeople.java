package io.lectern.security.demo;

import java.util.List;

/** Knows the people of the demo, for who offers to sign in as one of them. */
public interface DemoPeople {

    /** Those who are in the demo's class, educators first; nobody if there is none. */
    List<DemoPerson> people();
}

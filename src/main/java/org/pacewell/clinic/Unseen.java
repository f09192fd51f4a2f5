package org.pacewell.clinic;

/** How many things wait for a manager's look. */
public interface Unseen {
    int unseen();
}

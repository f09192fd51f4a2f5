package org.pacewell.audit;

/** Tells the trail who acts, and in which request. */
public interface CurrentActor {
    Actor actor();

    String request();
}

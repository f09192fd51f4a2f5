package org.pacewell.task;

import java.util.Locale;

/** Which tasks somebody asks for. */
record TaskSearch(boolean mine, boolean closed) {
    static final String MINE = "MINE";
    static final String ALL = "ALL";
    static final String OPEN = "OPEN";
    static final String CLOSED = "CLOSED";

    /** What is neither is taken for all that are open. */
    static TaskSearch of(String whose, String state) {
        return new TaskSearch(is(whose, MINE), is(state, CLOSED));
    }

    String whose() {
        return mine ? MINE : ALL;
    }

    String state() {
        return closed ? CLOSED : OPEN;
    }

    private static boolean is(String typed, String wanted) {
        return typed.strip().toUpperCase(Locale.ROOT).equals(wanted);
    }
}

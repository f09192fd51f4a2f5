package org.pacewell.access;

/** Finds the person of the current clinic behind a token, at every request, so that a withdrawal works at once. */
public interface Recognition {
    Recognised recognise(Token token);
}

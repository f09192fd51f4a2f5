package org.pacewell.access;

/** An answer with a secret in it. What is kept of it, for a write that is repeated, is the answer without the secret. */
public interface ShownOnce {
    Object kept();
}

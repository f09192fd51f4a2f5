package org.pacewell.web;

import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;

/** The short reference of a request: on the page of an error, in its log line and in the trail. */
@RequestScoped
public class Reference {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String LETTERS = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 10;

    private final String text = draw();

    public String text() {
        return text;
    }

    /** Asks chance once: every request has one. */
    private static String draw() {
        var letters = new char[LENGTH];
        long chance = CHANCE.nextLong() >>> 1;
        for (int i = 0; i < LENGTH; i++) {
            letters[i] = LETTERS.charAt((int) (chance % LETTERS.length()));
            chance /= LETTERS.length();
        }
        return new String(letters);
    }
}

package org.pacewell.web;

import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;

/** The short reference of a request: on the page of an error, in its log line and in the trail. */
@RequestScoped
public class Reference {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String LETTERS = "23456789BCDFGHJKLMNPQRSTVWXZ";

    private final String text = draw();

    public String text() {
        return text;
    }

    private static String draw() {
        return CHANCE.ints(10, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}

package org.pacewell.isolation;

import java.util.Map;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;

/** Somebody who asks: programs with a token, pages with a session. */
record Persona(String name, ApiClient programs, ApiClient pages) {
    private static final String TOKEN = "bWF0cml4LW1hdHJpeC1tYQ";

    /** Nobody: no token, no session. */
    static Persona stranger(String clinic) {
        return new Persona("anonymous", ApiClient.at(clinic), withCookies(clinic, ""));
    }

    /** Somebody with an account of a realm, who asks at that realm's own address. */
    static Persona of(String name, String clinic, String realm, String user) {
        return new Persona(
                name,
                ApiClient.at(clinic).with("Authorization", "Bearer " + ApiClient.token(realm, user)),
                withCookies(clinic, SignIn.cookies(clinic, user)));
    }

    /** Somebody of one clinic who brings what they have to another one, under the names that are used there. */
    static Persona astray(String name, String from, String to, String user) {
        var cookies = SignIn.cookies(from, user);
        return new Persona(
                name,
                ApiClient.at(to).with("Authorization", "Bearer " + ApiClient.token(from, user)),
                withCookies(to, cookies + "; " + cookies.replace("_" + from, "_" + to)));
    }

    Answer ask(Route route, String address, String body) {
        return client(route).send(route.method(), address, route.isWrite() ? body : null);
    }

    ApiClient client(Route route) {
        if (route.isForPrograms()) return programs;
        return route.isWrite() ? pages.with("Content-Type", "application/x-www-form-urlencoded") : pages;
    }

    /** What a form of the page sends besides the fields. */
    static String form(Map<String, String> fields) {
        var body = new StringBuilder("csrf-token=" + TOKEN);
        fields.forEach(
                (name, value) -> body.append('&').append(name).append('=').append(value));
        return body.toString();
    }

    private static ApiClient withCookies(String clinic, String cookies) {
        var own = cookies.replaceAll("csrf-token=[^;]*(; )?", "");
        return ApiClient.at(clinic).with("Cookie", "csrf-token=" + TOKEN + (own.isEmpty() ? "" : "; " + own));
    }
}

package org.pacewell.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.FormElement;

/** A form as a browser would send it. It never changes; {@code with} makes another. */
public record FilledForm(String action, List<Field> fields) {
    private static final String TOKEN = "csrf-token";

    /** A name and what is typed. */
    public record Field(String name, String value) {}

    static FilledForm of(FormElement form) {
        return new FilledForm(
                form.attr("action"),
                form.formData().stream()
                        .map(pair -> new Field(pair.key(), pair.value()))
                        .toList());
    }

    public FilledForm with(String name, String value) {
        var others = new ArrayList<>(without(name).fields());
        others.add(new Field(name, value));
        return new FilledForm(action, List.copyOf(others));
    }

    /** With another value in one of several fields of a name, counted from 0. */
    public FilledForm replacing(String name, int place, String value) {
        var others = new ArrayList<>(fields);
        int met = 0;
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).name().equals(name) && met++ == place) others.set(i, new Field(name, value));
        }
        return new FilledForm(action, List.copyOf(others));
    }

    public FilledForm without(String name) {
        return new FilledForm(
                action,
                fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    public FilledForm withToken(String token) {
        return with(TOKEN, token);
    }

    public FilledForm withoutToken() {
        return without(TOKEN);
    }

    public FilledForm to(String otherAction) {
        return new FilledForm(otherAction, fields);
    }

    public String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    /** What is sent. */
    public String body() {
        return fields.stream()
                .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

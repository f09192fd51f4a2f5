package org.pacewell.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A request that the rules turn down, named as the sentence that a person reads.
 *
 * <p>The sentence itself stands in {@code messages/refusals.properties} under the simple name of the class.
 */
public abstract class Refusal extends RuntimeException {
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages.refusals", Locale.UK);

    private static final int LONGEST_QUOTE = 300;

    private final int status;
    private final transient List<FieldError> errors;

    /** A refusal of the whole request with an HTTP status of the 400s. */
    protected Refusal(int status, Object... arguments) {
        this(status, List.of(), arguments);
    }

    /** A refusal that stands beside the fields which caused it. */
    protected Refusal(int status, List<FieldError> errors, Object... arguments) {
        this.status = status;
        this.errors = errors;
        this.sentence = sentence(getClass().getSimpleName(), arguments);
    }

    private final String sentence;

    @Override
    public String getMessage() {
        return sentence;
    }

    /** What stands beside the first field, or else what is said of the whole. */
    public String inOneSentence() {
        return errors.isEmpty() ? sentence : errors.getFirst().message();
    }

    public int status() {
        return status;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** The sentence under a key of the refusals' bundle, with {@code %s} filled in; of a long typed text its beginning. */
    public static String sentence(String key, Object... arguments) {
        return SENTENCES
                .getString(key)
                .formatted(Arrays.stream(arguments).map(Refusal::quoted).toArray());
    }

    private static Object quoted(Object argument) {
        return argument instanceof String text && text.length() > LONGEST_QUOTE
                ? text.substring(0, LONGEST_QUOTE) + "…"
                : argument;
    }
}

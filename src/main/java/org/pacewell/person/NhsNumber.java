package org.pacewell.person;

import java.util.Optional;
import java.util.stream.IntStream;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/**
 * An NHS number: ten digits of which the last checks the others (NHS data dictionary, NHS NUMBER).
 *
 * @param digits exactly ten digits
 */
public record NhsNumber(String digits) {
    private static final String FIELD = "nhsNumber";

    public NhsNumber {
        problem(digits).ifPresent(error -> {
            throw new InvalidInput(error);
        });
    }

    /** Reads a typed number; spaces and hyphens are allowed. @throws InvalidInput that says which rule it breaks */
    public static NhsNumber parse(String typed) {
        return new NhsNumber(strip(typed));
    }

    /** What is wrong with a typed number, or nothing. */
    public static Optional<FieldError> check(String typed) {
        return problem(strip(typed));
    }

    /** As it is printed: 943 476 5919. */
    public String printed() {
        return "%s %s %s".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
    }

    private static String strip(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    private static Optional<FieldError> problem(String digits) {
        if (!digits.matches("[0-9]*")) return error("NhsNumber.digits");
        if (digits.length() != 10) return error("NhsNumber.length", digits.length());
        int check = 11
                - IntStream.range(0, 9)
                                .map(i -> (10 - i) * (digits.charAt(i) - '0'))
                                .sum()
                        % 11;
        if (check == 10) return error("NhsNumber.unissued", digits.substring(0, 9));
        int expected = check == 11 ? 0 : check;
        int last = digits.charAt(9) - '0';
        return last == expected ? Optional.empty() : error("NhsNumber.checkDigit", last);
    }

    private static Optional<FieldError> error(String key, Object... arguments) {
        return Optional.of(FieldError.of(FIELD, key, arguments));
    }
}

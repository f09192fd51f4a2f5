package org.pacewell.programme;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.web.Form;
import org.pacewell.web.Option;

/**
 * What is typed about a programme, read for an outline: what is no number becomes one that the outline refuses, so that
 * a rule stands in one place only.
 */
final class Typed {
    static final int NONSENSE = -1;

    private Typed() {}

    /** Text without the carriage returns of a browser. */
    static String text(@Nullable String typed) {
        return Form.text(typed).replace("\r\n", "\n");
    }

    static List<String> texts(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed.stream().map(Typed::text).toList();
    }

    static int number(String typed, int whenEmpty) {
        if (typed.isEmpty()) return whenEmpty;
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : NONSENSE;
    }

    static Optional<Integer> number(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(number(typed, NONSENSE));
    }

    static <E extends Enum<E>> Optional<E> one(Class<E> kind, String typed) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(typed))
                .findFirst();
    }

    static <E extends Enum<E>> List<E> some(Class<E> kind, List<String> typed) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> typed.contains(constant.name()))
                .toList();
    }

    /** Times of the clock with commas between them. @throws InvalidInput for what is none */
    static List<LocalTime> times(String field, String typed) {
        var times = new ArrayList<LocalTime>();
        for (var part : typed.split("[,;\\s]+")) {
            if (part.isEmpty()) continue;
            try {
                times.add(LocalTime.parse(part));
            } catch (DateTimeException notATime) {
                throw new InvalidInput(FieldError.of(field, "Form.time"));
            }
        }
        return List.copyOf(times);
    }

    static List<Option> weekdays(List<String> chosen) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Option.of(day, ProgrammeWords.name(day), chosen.contains(day.name())))
                .toList();
    }
}

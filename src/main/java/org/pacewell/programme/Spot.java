package org.pacewell.programme;

import java.util.Optional;
import java.util.regex.Pattern;
import org.pacewell.rule.NotFound;

/**
 * Where a stage or a module stands in an outline; people count from 1: {@code 2} is the second stage, {@code 2-3} its
 * third module.
 *
 * @param stage counted from 0
 * @param module counted from 0 within its stage; none for the stage itself
 */
record Spot(int stage, Optional<Integer> module) {
    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,2})(?:-([1-9]\\d{0,2}))?");

    static Spot ofStage(int stage) {
        return new Spot(stage, Optional.empty());
    }

    static Spot ofModule(int stage, int module) {
        return new Spot(stage, Optional.of(module));
    }

    /** Reads what an address says. @throws NotFound for what is no spot */
    static Spot of(String text) {
        var found = TEXT.matcher(text);
        if (!found.matches()) throw new NotFound();
        int stage = Integer.parseInt(found.group(1)) - 1;
        return new Spot(stage, Optional.ofNullable(found.group(2)).map(number -> Integer.parseInt(number) - 1));
    }

    boolean isModule() {
        return module.isPresent();
    }

    /** The number of its module, counted from 0. @throws NotFound for a stage */
    int number() {
        return module.orElseThrow(NotFound::new);
    }

    /** The place of its fields in what {@link ProgrammeOutline#requireValid} says. */
    String path() {
        return "stages[" + stage + "]."
                + module.map(number -> "modules[" + number + "].").orElse("");
    }

    String text() {
        return (stage + 1) + module.map(number -> "-" + (number + 1)).orElse("");
    }
}

package org.pacewell.platform;

import java.util.List;

/** Pacewell does not start; each line says what to mend. */
final class UnsafeSettings extends IllegalStateException {
    UnsafeSettings(List<String> wrong) {
        super("Pacewell does not start on unsafe settings: " + String.join("; ", wrong));
    }
}

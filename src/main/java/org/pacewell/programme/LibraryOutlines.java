package org.pacewell.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.pacewell.topic.LibraryFiles;

/** The programmes of the library folder. */
final class LibraryOutlines {
    private LibraryOutlines() {}

    static List<String> keys() {
        return LibraryFiles.keys("programmes");
    }

    static ProgrammeOutline outline(String key) {
        return LibraryFiles.parse(LibraryFiles.text("programmes/" + key + ".yaml"), new TypeReference<>() {});
    }
}

package org.pacewell.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Form;

/** The files of a draft as programs want them. */
record FileOrder(@Nullable List<FileWish> files) {
    record FileWish(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable Audience audience) {}

    /** What is wanted, when it can be read. @throws org.pacewell.rule.InvalidInput that names each wrong part */
    List<FileList.Wish> checked() {
        var form = new Form();
        var wishes = new ArrayList<FileList.Wish>();
        form.requireThat(files != null, "files", "TopicFile.unknown");
        for (var wish : files == null ? List.<FileWish>of() : files) {
            var place = "files[" + wishes.size() + "].";
            var name = TypedFile.name(form, place + "name", wish.name());
            form.requireThat(wish.id() != null, place + "id", "TopicFile.unknown");
            form.requireThat(wish.audience() != null, place + "audience", "TopicFile.audience");
            wishes.add(new FileList.Wish(
                    wish.id() == null ? new UUID(0, 0) : wish.id(),
                    name,
                    wish.audience() == null ? Audience.FACILITATORS : wish.audience()));
        }
        form.requireNoErrors();
        return wishes;
    }
}

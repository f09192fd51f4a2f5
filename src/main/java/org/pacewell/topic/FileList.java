package org.pacewell.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.rule.NotFound;

/** The files of a draft in their order; every change gives another list. */
record FileList(List<AttachedFile> files) {
    static final int MOST = 10;

    /** What somebody wants of a file that is on the list. */
    record Wish(UUID id, String name, Audience audience) {}

    /** @throws InvalidInput when there are as many as there may be */
    FileList with(AttachedFile file) {
        if (files.size() >= MOST) throw new InvalidInput(FieldError.of("file", "TopicFile.tooMany", MOST));
        var more = new ArrayList<>(files);
        more.add(file);
        return new FileList(List.copyOf(more));
    }

    /** @throws NotFound when it is not on the list */
    FileList without(UUID file) {
        require(file);
        return new FileList(files.stream().filter(it -> !it.id().equals(file)).toList());
    }

    FileList called(UUID file, String name, Audience audience) {
        require(file);
        UnaryOperator<AttachedFile> change = it -> it.id().equals(file) ? it.called(name, audience) : it;
        return new FileList(files.stream().map(change).toList());
    }

    /** One place further up or down; at the end of the list it stays. */
    FileList moved(UUID file, int by) {
        int from = files.indexOf(require(file));
        int to = Math.clamp((long) from + by, 0, files.size() - 1);
        var moved = new ArrayList<>(files);
        Collections.swap(moved, from, to);
        return new FileList(List.copyOf(moved));
    }

    /** Those that are wished for, in that order; the others go. @throws InvalidInput for one that is not on the list */
    FileList arranged(List<Wish> wishes) {
        var arranged = new LinkedHashMap<UUID, AttachedFile>();
        for (var wish : wishes) {
            var file = find(wish.id()).orElseThrow(FileList::unknown);
            if (arranged.put(file.id(), file.called(wish.name(), wish.audience())) != null) throw unknown();
        }
        return new FileList(List.copyOf(arranged.values()));
    }

    AttachedFile require(UUID file) {
        return find(file).orElseThrow(NotFound::new);
    }

    Optional<AttachedFile> find(UUID file) {
        return files.stream().filter(it -> it.id().equals(file)).findFirst();
    }

    private static InvalidInput unknown() {
        return new InvalidInput(FieldError.of("files", "TopicFile.unknown"));
    }
}

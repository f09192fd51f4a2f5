package org.pacewell.rescue;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.attendance.Reason;
import org.pacewell.task.TaskKind;
import org.pacewell.task.TaskWork;

/** Somebody who stayed away is got in touch with. */
@ApplicationScoped
class ContactWork implements TaskWork {
    private final Contacts contacts;

    ContactWork(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.RESCUE;
    }

    @Override
    public String label() {
        return words().record();
    }

    @Override
    public String href(UUID task) {
        return "/tasks/" + task + "/contact";
    }

    @Override
    public List<Done> done(UUID task) {
        return contacts.of(task).stream()
                .map(contact -> new Done(contact.at(), contact.by(), sentence(contact)))
                .toList();
    }

    private static String sentence(Contact contact) {
        var said = new ArrayList<String>();
        said.add(contact.reached() ? words().was_reached() : words().was_not_reached());
        contact.barrier().map(Reason::label).map(it -> words().barrier_was(it)).ifPresent(said::add);
        if (!contact.offers().isEmpty()) {
            said.add(words().offered(
                            contact.offers().stream().map(Offer::inASentence).collect(Collectors.joining(", "))));
        }
        if (!contact.words().isEmpty()) said.add(contact.words());
        return String.join(". ", said);
    }

    private static RescueMessages words() {
        return MessageBundles.get(RescueMessages.class);
    }
}

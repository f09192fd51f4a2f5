package org.pacewell.separation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.pacewell.person.Participant;
import org.pacewell.person.Participants;
import org.pacewell.web.FormErrors;

/** Gathers what the page that keeps two people apart shows. */
@ApplicationScoped
@Transactional
class SeparationViews {
    private static final int MOST_FOUND = 20;

    private final Participants participants;
    private final Recording recording;

    SeparationViews(Participants participants, Recording recording) {
        this.participants = participants;
        this.recording = recording;
    }

    SeparationPages.SeparationNew page(Participant whose, String query, SeparationForm form, FormErrors errors) {
        return new SeparationPages.SeparationNew(
                SeparationPages.Who.of(whose),
                query,
                found(whose, query),
                recording.known(form.chosen()).stream()
                        .map(SeparationPages.Who::of)
                        .toList(),
                form.reason(),
                errors);
    }

    private List<SeparationPages.Who> found(Participant whose, String query) {
        if (query.isBlank()) return List.of();
        return participants.search(query, Optional.empty(), MOST_FOUND).stream()
                .filter(person -> !person.id().equals(whose.id()))
                .map(SeparationPages.Who::of)
                .toList();
    }
}

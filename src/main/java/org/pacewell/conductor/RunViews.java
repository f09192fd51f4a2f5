package org.pacewell.conductor;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.attendance.Attendance;
import org.pacewell.attendance.Outcome;
import org.pacewell.attendance.RegisterRows;
import org.pacewell.attendance.Registers;
import org.pacewell.attendance.Rosters;
import org.pacewell.cohort.Cohorts;
import org.pacewell.person.AccessNeed;
import org.pacewell.schedule.Session;
import org.pacewell.topic.FileLink;
import org.pacewell.topic.TopicVersion;
import org.pacewell.topic.TopicVersions;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Words;

/** Gathers what the page of a running session shows: the segment of now, what follows, and who is here. */
@ApplicationScoped
class RunViews {
    private final Conducting conducting;
    private final TopicVersions versions;
    private final Rosters rosters;
    private final Registers registers;
    private final Cohorts cohorts;

    RunViews(Conducting conducting, TopicVersions versions, Rosters rosters, Registers registers, Cohorts cohorts) {
        this.conducting = conducting;
        this.versions = versions;
        this.rosters = rosters;
        this.registers = registers;
        this.cohorts = cohorts;
    }

    RunPages.SessionRun view(Session session, FormErrors errors, Instant at) {
        var standing = conducting.standing(session);
        var run = standing.run();
        return new RunPages.SessionRun(
                session.id(),
                caption(session),
                session.title(),
                words().planned(Words.clock(session.startsAt()), Words.clock(session.endsAt())),
                state(run),
                standing.number(),
                now(session, standing, at).stream().toList(),
                next(standing),
                PlanAsGiven.of(session, standing, at),
                people(session),
                new RunPages.Buttons(
                        run.allows(Step.Kind.START),
                        run.allows(Step.Kind.NEXT),
                        run.allows(Step.Kind.PAUSE),
                        run.allows(Step.Kind.RESUME),
                        run.allows(Step.Kind.SWAP),
                        run.allows(Step.Kind.FINISH),
                        run.allows(Step.Kind.UNDO),
                        planned(session, standing, at)),
                run.state() == Run.State.FINISHED,
                errors);
    }

    private static List<RunPages.AsPlanned> planned(Session session, Conducting.Standing standing, Instant at) {
        var began = When.offered(session, standing, Step.Kind.START, at)
                .map(_ -> new RunPages.AsPlanned(Step.Kind.START, words().began(Words.clock(session.startsAt()))));
        var ended = When.offered(session, standing, Step.Kind.FINISH, at)
                .map(_ -> new RunPages.AsPlanned(Step.Kind.FINISH, words().ended(Words.clock(session.endsAt()))));
        return Stream.concat(began.stream(), ended.stream()).toList();
    }

    private String caption(Session session) {
        var cohort = cohorts.require(session.cohortId()).name();
        return session.isOneToOne() ? words().caption_one_to_one(cohort) : words().caption(cohort, session.number());
    }

    private static String state(Run run) {
        return switch (run.state()) {
            case READY -> words().ready();
            case PAUSED -> words().paused();
            case FINISHED -> words().finished();
            case RUNNING -> "";
        };
    }

    private Optional<RunPages.Now> now(Session session, Conducting.Standing standing, Instant at) {
        return standing.run().current().map(place -> {
            var segment = standing.plan().get(place);
            var left = Duration.ofMinutes(standing.minutes(place))
                    .minus(standing.run().spent(place, at));
            boolean runs = standing.run().state() == Run.State.RUNNING;
            var topic = segment.topicId().flatMap(id -> given(id, session));
            return new RunPages.Now(
                    segment.title(),
                    PlanAsGiven.label(segment),
                    segment.note(),
                    segment.lead().map(lead -> words().lead(lead.label())).orElse(""),
                    segment.materials().isBlank() ? "" : words().materials(segment.materials()),
                    runs ? at.plus(left).toString() : "",
                    left(Math.ceilDiv(left.toSeconds(), 60)),
                    topic.map(it -> it.content().prompts()).orElse(List.of()),
                    topic.map(it -> FileLink.ofTopic(it.topicId(), it.content()))
                            .orElse(List.of()),
                    topic.map(it -> it.topicId() + "/versions/" + it.number()).orElse(""));
        });
    }

    private static String left(long minutes) {
        return minutes < 0 ? words().over(-minutes) : words().left(minutes);
    }

    private Optional<TopicVersion> given(UUID topic, Session session) {
        return Optional.ofNullable(
                versions.inForce(List.of(topic), session.starts()).get(topic));
    }

    private static String next(Conducting.Standing standing) {
        var run = standing.run();
        if (run.current().isEmpty()) return "";
        return run.done() + 1 < run.order().size()
                ? words().then(standing.plan()
                        .get(run.order().get(run.done() + 1))
                        .title())
                : words().last();
    }

    private List<RunPages.Person> people(Session session) {
        var marks = registers.of(session.id());
        return rosters.of(session).stream()
                .map(member -> person(member, Optional.ofNullable(marks.get(member.enrolmentId()))))
                .toList();
    }

    private static RunPages.Person person(Rosters.Member member, Optional<Attendance> mark) {
        var needs = member.needs().stream().map(AccessNeed::label).collect(Collectors.joining(", "));
        boolean isHere = mark.filter(made -> made.outcome().isPresent()).isPresent();
        return new RunPages.Person(
                Rosters.key(member.enrolmentId()),
                member.name(),
                member.birthDate().getYear(),
                needs,
                member.needsNote(),
                mark.map(made -> RegisterRows.inWords(made.mark())).orElse(""),
                !isHere,
                isHere
                        && mark.filter(made -> made.outcome() != Outcome.LEFT_EARLY)
                                .isPresent());
    }

    private static ConductorMessages words() {
        return MessageBundles.get(ConductorMessages.class);
    }
}

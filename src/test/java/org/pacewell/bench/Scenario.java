package org.pacewell.bench;

import java.net.URI;
import java.util.List;
import org.pacewell.local.Trouble;

/**
 * Work that is measured: requests sent in turn.
 *
 * @param bar the most processor time that one may cost the application and PostgreSQL, in milliseconds
 * @param marker what a right answer contains
 */
record Scenario(String id, String name, double bar, String marker, List<Request> requests) {

    Scenario with(List<Request> others) {
        return new Scenario(id, name, bar, marker, others);
    }

    /** The answer to one of the requests. @throws Trouble when it is not the right one */
    Web.Answer check(URI clinic) {
        var answer = requests.getFirst().send(clinic).expect(200, name);
        if (!answer.text().contains(marker))
            throw new Trouble("%s: the answer lacks \"%s\". %s".formatted(name, marker, answer.text()));
        return answer;
    }
}

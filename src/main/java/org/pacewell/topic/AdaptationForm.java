package org.pacewell.topic;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Form;

/** Under which title a topic is adapted. */
public record AdaptationForm(@RestForm @Nullable String title) {

    /** The title, when all is fine. @throws org.pacewell.rule.InvalidInput otherwise */
    String checked() {
        var form = new Form();
        var called = form.required("title", title, 150, "Topic.title");
        form.requireNoErrors();
        return called;
    }

    /** What was typed, to be shown again. */
    String typed() {
        return Form.text(title);
    }
}

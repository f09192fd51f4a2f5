package org.pacewell.topic;

import java.util.Arrays;
import java.util.List;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Markdown;
import org.pacewell.web.Option;

/** The page on which a topic is written, with what it will look like beside what is typed. */
final class TopicEditing {
    private TopicEditing() {}

    static TopicPages.TopicEdit page(String id, TopicForm form, FormErrors errors) {
        var previews = new TopicPages.Previews(
                Markdown.html(form.guide()),
                Markdown.html(form.handout()),
                Markdown.html(form.easyRead()),
                Markdown.html(form.exercises()),
                Markdown.html(form.relaxation()));
        return new TopicPages.TopicEdit(id, form, errors, components(), previews);
    }

    /** The kinds of work that a topic can be; a break is none. */
    static List<Option> components() {
        return Arrays.stream(Component.values())
                .filter(component -> component != Component.BREAK)
                .map(component -> Option.of(component.name(), component.label()))
                .toList();
    }
}

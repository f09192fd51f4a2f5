package org.pacewell.note;

import org.pacewell.web.Form;

/**
 * A note as somebody wrote it.
 *
 * @param reason why a signed note is amended; empty otherwise
 * @param asksCosign whether a second person is asked to sign
 */
record Written(NoteText text, String reason, boolean asksCosign) {
    private static final int LONGEST_REASON = 300;

    /** The same, when it breaks no rule. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    Written checked() {
        var form = new Form();
        text.check(form);
        form.optional("reason", reason, LONGEST_REASON);
        form.requireNoErrors();
        return this;
    }
}

package org.pacewell.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.pacewell.rule.FieldError;

/** An error as programs read it (RFC 9457), with the reference that finds it in the log. */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String reference,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {
    static final String MEDIA_TYPE = "application/problem+json";
}

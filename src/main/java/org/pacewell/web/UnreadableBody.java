package org.pacewell.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.rule.Refusal;

/** A body that is no JSON, or not of the shape that the address takes. */
public final class UnreadableBody extends Refusal {
    public UnreadableBody() {
        super(400);
    }

    private UnreadableBody(FieldError error) {
        super(400, List.of(error));
    }

    /** The refusal that names the field. A value that is only wrong in itself is invalid input, as if it were checked. */
    public static Refusal because(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) return new UnreadableBody();
        var field = path(mapping);
        return switch (mapping) {
            case UnrecognizedPropertyException unknown -> new UnreadableBody(FieldError.of(field, "Json.unknown"));
            case InvalidFormatException value -> invalid(field, value.getTargetType());
            case ValueInstantiationException value ->
                invalid(field, value.getType().getRawClass());
            default -> new UnreadableBody(FieldError.of(field, "Json.kind"));
        };
    }

    private static Refusal invalid(String field, Class<?> type) {
        if (!type.isEnum()) return new InvalidInput(FieldError.of(field, "Json.value"));
        var choices = Arrays.stream(type.getEnumConstants())
                .map(choice -> ((Enum<?>) choice).name())
                .collect(Collectors.joining(", "));
        return new InvalidInput(FieldError.of(field, "Json.choice", choices));
    }

    /** Where it is, as {@code modules[2].minutes}. */
    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}

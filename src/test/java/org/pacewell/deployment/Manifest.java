package org.pacewell.deployment;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.util.ModelMapper;
import java.lang.reflect.InvocationTargetException;

/** One object that the chart asks Kubernetes for. */
record Manifest(Part whole) {
    String kind() {
        return whole.text("/kind");
    }

    String written() {
        return whole.json().toString();
    }

    /** Unknown and missing fields are refused at any depth: reading them alone would let them pass. */
    void validate() {
        var type = ModelMapper.getApiTypeClass(whole.text("/apiVersion"), kind());
        if (type == null) throw new AssertionError("Kubernetes has no such thing: " + written());
        try {
            type.getMethod("validateJsonElement", JsonElement.class).invoke(null, JsonParser.parseString(written()));
        } catch (InvocationTargetException refused) {
            throw new AssertionError(kind() + " is not valid", refused.getCause());
        } catch (ReflectiveOperationException changed) {
            throw new LinkageError("The Kubernetes model has no validation as it used to", changed);
        }
    }
}

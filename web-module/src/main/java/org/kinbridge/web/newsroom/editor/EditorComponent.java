package org.kinbridge.web.newsroom.editor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;

/**
 * The place of the editor on a page: {@code <kb:editor data modules plain plainText loading noScript/>}. {@code data} and
 * {@code modules} come from {@link EditorData}, {@code plain} is the address of the page for marked text, the others are words.
 * Writes the import map under the nonce of the page, the text as data, and an element that the script fills; without script it
 * says where to write instead.
 */
@FacesComponent("org.kinbridge.Editor")
public class EditorComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.kinbridge";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        @SuppressWarnings("unchecked")
        Map<String, String> modules = (Map<String, String>) given("modules");
        ResponseWriter out = faces.getResponseWriter();
        script(out, "importmap", null, ImportMap.json(modules));
        for (String address : modules.values()) {
            out.startElement("link", null);
            out.writeAttribute("rel", "modulepreload", null);
            out.writeAttribute("href", address, null);
            out.endElement("link");
        }
        host(out);
        script(out, "application/json", "editor-data", (ObjectNode) given("data"));
        begin(out, "module", null);
        out.writeAttribute("src", modules.get("editor/main"), null);
        out.endElement("script");
    }

    private void host(ResponseWriter out) throws IOException {
        out.startElement("div", this);
        out.writeAttribute("id", "editor", null);
        out.writeAttribute("class", "editor", null);
        out.startElement("noscript", null);
        out.startElement("p", null);
        out.writeAttribute("class", "warning", null);
        out.writeText(given("noScript"), null);
        out.write(" ");
        out.startElement("a", null);
        out.writeAttribute("href", given("plain"), null);
        out.writeText(given("plainText"), null);
        out.endElement("a");
        out.endElement("p");
        out.endElement("noscript");
        out.startElement("p", null);
        out.writeAttribute("class", "editor-loading", null);
        out.writeText(given("loading"), null);
        out.endElement("p");
        out.endElement("div");
    }

    private Object given(String attribute) {
        return Objects.requireNonNull(getAttributes().get(attribute), attribute);
    }

    private void script(ResponseWriter out, String type, @Nullable String id, ObjectNode json) throws IOException {
        begin(out, type, id);
        out.write(json.toString().replace("<", "\\u003c"));
        out.endElement("script");
    }

    private void begin(ResponseWriter out, String type, @Nullable String id) throws IOException {
        out.startElement("script", this);
        out.writeAttribute("type", type, null);
        if (id != null) {
            out.writeAttribute("id", id, null);
        }
        out.writeAttribute(
                "nonce",
                PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce(),
                null);
    }
}

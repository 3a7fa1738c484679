package org.kinbridge.web.newsroom.editor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Where the browser finds the modules of the editor: ProseMirror as its WebJars carry it, and our own. There is no bundler: the
 * modules name each other by the names of this map.
 */
@ApplicationScoped
public class ImportMap {

    /** Our own modules, named {@code editor/<file>}. */
    static final List<String> OWN = List.of(
            "main",
            "editor",
            "schema",
            "document",
            "identity",
            "keys",
            "commands",
            "structure",
            "asking",
            "toolbar",
            "menu",
            "dialog",
            "icons",
            "element",
            "named",
            "notes",
            "pictures",
            "labels",
            "fields",
            "status",
            "count",
            "save",
            "kept",
            "leaving",
            "conflict",
            "paste",
            "word",
            "find");

    private static final String LIBRARY = "kinbridge";
    private static final String FOLDER = "editor/";
    private static final Map<String, String> FOREIGN_FILES = Map.of("w3c-keyname", "index.js");
    static final List<String> FOREIGN = List.of(
            "prosemirror-model",
            "prosemirror-transform",
            "prosemirror-state",
            "prosemirror-view",
            "prosemirror-keymap",
            "prosemirror-commands",
            "prosemirror-history",
            "prosemirror-inputrules",
            "prosemirror-schema-list",
            "prosemirror-gapcursor",
            "prosemirror-dropcursor",
            "prosemirror-tables",
            "orderedmap",
            "rope-sequence",
            "w3c-keyname");

    private static final Map<String, String> DIGESTS = new ConcurrentHashMap<>();

    private final Map<String, String> foreign = new LinkedHashMap<>();

    /** Finds the versions of the WebJars. */
    public ImportMap() {
        FOREIGN.forEach(name -> foreign.put(
                name,
                "/webjars/" + name + "/" + version(name) + "/" + FOREIGN_FILES.getOrDefault(name, "dist/index.js")));
    }

    /** The address of each module, by name. */
    Map<String, String> addresses(FacesContext faces) {
        String context = faces.getExternalContext().getRequestContextPath();
        Map<String, String> addresses = new LinkedHashMap<>();
        foreign.forEach((name, path) -> addresses.put(name, context + path));
        OWN.forEach(name -> addresses.put("editor/" + name, own(faces, name)));
        return addresses;
    }

    static ObjectNode json(Map<String, String> addresses) {
        ObjectNode json = EditorJson.object();
        ObjectNode imports = json.putObject("imports");
        addresses.forEach(imports::put);
        return json;
    }

    private static String own(FacesContext faces, String name) {
        Resource script = faces.getApplication().getResourceHandler().createResource(FOLDER + name + ".js", LIBRARY);
        if (script == null) {
            throw new IllegalStateException("The editor has no module " + name);
        }
        String address = faces.getExternalContext().encodeResourceURL(script.getRequestPath());
        return address + "&v=" + DIGESTS.computeIfAbsent(name, unknown -> digest(script));
    }

    /** Browsers keep scripts for days: another content needs another address. */
    private static String digest(Resource script) {
        try (InputStream in = script.getInputStream()) {
            CRC32 digest = new CRC32();
            digest.update(in.readAllBytes());
            return Long.toHexString(digest.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of a WebJar, as its own description says it. */
    private static String version(String name) {
        String file = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        try (InputStream in = ImportMap.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No WebJar " + name);
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

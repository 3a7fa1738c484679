package org.kinbridge.web.newsroom.editor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.ResourceBundle;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.VersionView;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.Texts;

/** What the script of the editor is given with the page: the text, who writes it, and the words of the interface. */
@Named
@RequestScoped
public class EditorData {

    private final EditorToken token;
    private final CurrentCaller caller;
    private final Interface userInterface;
    private final ImportMap modules;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected EditorData() {
        this.token = null;
        this.caller = null;
        this.userInterface = null;
        this.modules = null;
    }

    @Inject
    EditorData(EditorToken token, CurrentCaller caller, Interface userInterface, ImportMap modules) {
        this.token = token;
        this.caller = caller;
        this.userInterface = userInterface;
        this.modules = modules;
    }

    /** The version as the script reads it. */
    public ObjectNode of(VersionView view) {
        ObjectNode data = EditorJson.object()
                .put("work", view.work().toString())
                .put("language", view.language().tag())
                .put("interface", userInterface.locale().getLanguage())
                .put("account", caller.staff().account().toString())
                .put("name", caller.staff().name())
                .put("token", token.value());
        data.set("text", EditorJson.of(view.current()));
        ArrayNode languages = data.putArray("languages");
        for (Language language : Language.values()) {
            languages
                    .addObject()
                    .put("tag", language.tag())
                    .put("direction", language.direction().attribute())
                    .put("name", language.ownName());
        }
        data.set("labels", labels());
        return data;
    }

    /** The address of each module of the script, by its name. */
    public Map<String, String> getModules() {
        return modules.addresses(FacesContext.getCurrentInstance());
    }

    private ObjectNode labels() {
        ObjectNode labels = EditorJson.object();
        ResourceBundle bundle = bundle();
        bundle.keySet().stream()
                .filter(key -> key.startsWith("editor."))
                .sorted()
                .forEach(key -> labels.put(key, bundle.getString(key)));
        return labels;
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(Texts.class.getName(), userInterface.locale());
    }
}

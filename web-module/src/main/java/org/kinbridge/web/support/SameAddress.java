package org.kinbridge.web.support;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets every form send to the whole address of its page, the query included: after an answer, after signing in anew and
 * when it is reloaded, the page is still about the same record. Named in faces-config.xml.
 */
public class SameAddress extends ViewHandlerWrapper {

    public SameAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = super.getActionURL(context, viewId);
        UIViewRoot view = context.getViewRoot();
        boolean samePage = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && view != null
                && viewId.equals(view.getViewId())
                && address.indexOf('?') < 0;
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String query = samePage ? lasting(request.getQueryString()) : "";
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** Without the mark of a page that was opened again, which counts once. */
    private static String lasting(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.startsWith(FacesProblems.REOPENED + "="))
                        .collect(Collectors.joining("&"));
    }
}

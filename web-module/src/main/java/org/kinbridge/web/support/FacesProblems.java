package org.kinbridge.web.support;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.problem.Refused;

/**
 * Keeps a person on the page when a button fails, with what was typed and with a message; by script or not. What fails
 * while a page is opened or drawn goes on to {@link ErrorAnswers}.
 */
class FacesProblems extends ExceptionHandlerWrapper {

    /** Marks the address of a page that had to be opened again; the browser then puts back what was typed. */
    static final String REOPENED = "kb-reopened";

    private static final String MESSAGES = "messages";

    FacesProblems(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext queued =
                    (ExceptionQueuedEventContext) events.next().getSource();
            if (answered(queued)) {
                events.remove();
            } else if (queued.getContext().getPartialViewContext().isAjaxRequest()) {
                // Faces itself would go to the error page without a word in the log
                throw new FacesException(queued.getException());
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(ExceptionQueuedEventContext queued) {
        FacesContext faces = queued.getContext();
        Throwable root = UnexpectedError.root(queued.getException());
        if (root instanceof ViewExpiredException) {
            openAgain(faces);
            return true;
        }
        boolean drawing = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (drawing || !faces.isPostback() || faces.getResponseComplete()) {
            return false;
        }
        Problem problem = root instanceof Problem typed
                ? typed
                : new Refused("problem.unexpected", UnexpectedError.log(queued.getException()));
        faces.getApplication()
                .evaluateExpressionGet(faces, "#{problems}", Problems.class)
                .show(problem);
        faces.getPartialViewContext().getRenderIds().add(MESSAGES);
        faces.renderResponse();
        return true;
    }

    /** The page was opened too long ago: it is opened again, and the browser puts back what was typed. */
    private static void openAgain(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String query = request.getQueryString() == null ? "?" : "?" + request.getQueryString() + "&";
        try {
            faces.getExternalContext().redirect(request.getRequestURI() + query + REOPENED + "=true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}

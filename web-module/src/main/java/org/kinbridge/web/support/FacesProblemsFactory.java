package org.kinbridge.web.support;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FacesProblems} around the exception handler of Faces; named in faces-config.xml. */
public class FacesProblemsFactory extends ExceptionHandlerFactory {

    public FacesProblemsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FacesProblems(getWrapped().getExceptionHandler());
    }
}

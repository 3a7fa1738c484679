package org.kinbridge.core.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;

/** Lets a call through only if the method says that this caller may make it; comes before the transaction. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class Gatekeeper {

    private final CurrentCaller currentCaller;

    @Inject
    Gatekeeper(CurrentCaller currentCaller) {
        this.currentCaller = currentCaller;
    }

    @AroundInvoke
    Object check(InvocationContext context) throws Exception {
        Method method = context.getMethod();
        if (Modifier.isPublic(method.getModifiers()) && !mayCall(method, currentCaller.get())) {
            throw new AccessDenied();
        }
        return context.proceed();
    }

    static boolean mayCall(Method method, Caller caller) {
        if (method.isAnnotationPresent(OpenToAll.class)) {
            return true;
        }
        AllowedTo allowed = method.getAnnotation(AllowedTo.class);
        if (allowed != null && caller instanceof Caller.Staff staff) {
            return Arrays.asList(allowed.value()).contains(staff.role());
        }
        boolean marked = allowed != null || method.isAnnotationPresent(SystemOnly.class);
        return marked && caller instanceof Caller.SystemItself;
    }
}

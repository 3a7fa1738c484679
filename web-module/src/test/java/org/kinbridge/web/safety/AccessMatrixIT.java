package org.kinbridge.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.OpenToAll;
import org.kinbridge.core.boundary.SystemOnly;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.web.fixture.Asked;

/**
 * Calls every public method of every boundary as everybody: with null and zero for arguments, in a transaction that is
 * rolled back. Refused at the door must be exactly whom the annotation refuses. Writes the table
 * {@code access-matrix.md} beside the built WAR.
 */
@ExtendWith(ArquillianExtension.class)
class AccessMatrixIT {

    private static final Map<String, Caller> CALLERS = callers();

    @Inject
    private BeanManager beanManager;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    private static Map<String, Caller> callers() {
        Map<String, Caller> callers = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            callers.put(
                    role.name().toLowerCase(java.util.Locale.ROOT),
                    new Caller.Staff(AccountId.random(), role.name(), role));
        }
        callers.put("anybody", new Caller.Anybody());
        callers.put("system", new Caller.SystemItself("test"));
        return callers;
    }

    @Test
    void every_method_of_every_boundary_lets_in_exactly_whom_it_says() throws Exception {
        List<String> table = new ArrayList<>(List.of(
                "| boundary method | " + String.join(" | ", CALLERS.keySet()) + " |",
                "| --- " + "| --- ".repeat(CALLERS.size()) + "|"));
        List<String> wrong = new ArrayList<>();
        List<Method> methods =
                boundaries().stream().flatMap(AccessMatrixIT::publicMethods).toList();
        assertThat(methods).hasSizeGreaterThan(20);
        for (Method method : methods) {
            check(method, table, wrong);
        }
        Files.write(Path.of(System.getProperty("kinbridge.test.reports"), "access-matrix.md"), table);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_method_that_says_nothing_would_be_found() throws Exception {
        List<String> wrong = new ArrayList<>();
        check(Silent.class.getMethod("silent"), new ArrayList<>(), wrong);
        assertThat(wrong).singleElement().asString().contains("says not, or not clearly, who may call it");
    }

    /** A boundary that forgot to say who may call it; it is refused to everybody. */
    @Boundary
    public static class Silent {
        public void silent() {}
    }

    private void check(Method method, List<String> table, List<String> wrong) throws Exception {
        String name = method.getDeclaringClass().getName().replace("org.kinbridge.", "") + "." + method.getName();
        long marks = Stream.of(AllowedTo.class, OpenToAll.class, SystemOnly.class)
                .filter(method::isAnnotationPresent)
                .count();
        if (marks != 1) {
            wrong.add(name + " says not, or not clearly, who may call it");
        }
        StringBuilder line = new StringBuilder("| " + name + " |");
        for (Map.Entry<String, Caller> caller : CALLERS.entrySet()) {
            boolean expected = mayCall(method, caller.getValue());
            boolean found = isLetIn(method, caller.getValue());
            line.append(found ? " yes |" : " – |");
            if (expected != found) {
                wrong.add(name + (found ? " lets in " : " refuses ") + caller.getKey());
            }
        }
        table.add(line.toString());
    }

    /** What the annotations say, read here without the code that enforces them. */
    private static boolean mayCall(Method method, Caller caller) {
        if (method.isAnnotationPresent(OpenToAll.class)) {
            return true;
        }
        AllowedTo allowed = method.getAnnotation(AllowedTo.class);
        if (caller instanceof Caller.SystemItself) {
            return allowed != null || method.isAnnotationPresent(SystemOnly.class);
        }
        return allowed != null
                && caller instanceof Caller.Staff staff
                && List.of(allowed.value()).contains(staff.role());
    }

    private boolean isLetIn(Method method, Caller caller) throws Exception {
        Object boundary = reference(method.getDeclaringClass());
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(AccessMatrixIT::nothing)
                .toArray();
        transaction.begin();
        try {
            return asked.by(caller, () -> call(boundary, method, arguments));
        } finally {
            transaction.rollback();
        }
    }

    private static boolean call(Object boundary, Method method, Object[] arguments) {
        method.setAccessible(true);
        try {
            method.invoke(boundary, arguments);
            return true;
        } catch (InvocationTargetException e) {
            return !refusedAtTheDoor(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not a refusal by another boundary that the method calls in its turn. */
    private static boolean refusedAtTheDoor(Throwable thrown) {
        return thrown instanceof AccessDenied
                && Arrays.stream(thrown.getStackTrace())
                                .filter(frame -> frame.getClassName().endsWith(".Gatekeeper")
                                        && frame.getMethodName().equals("check"))
                                .count()
                        == 1;
    }

    private List<Class<?>> boundaries() {
        List<Class<?>> classes = new ArrayList<>();
        for (Bean<?> bean : beanManager.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().isAnnotationPresent(Boundary.class)
                    && !bean.getBeanClass().equals(Silent.class)) {
                classes.add(bean.getBeanClass());
            }
        }
        classes.sort(Comparator.comparing(Class::getName));
        return classes;
    }

    private Object reference(Class<?> type) {
        Bean<?> bean = beanManager.resolve(beanManager.getBeans(type));
        return beanManager.getReference(bean, type, beanManager.createCreationalContext(bean));
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .filter(Method::trySetAccessible) // boundaries of background work may be package-private
                .sorted(Comparator.comparing(Method::toString));
    }

    private static Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}

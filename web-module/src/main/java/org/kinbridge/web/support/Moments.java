package org.kinbridge.web.support;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.kinbridge.web.layout.Interface;

/** Says when something was, in the server's time zone and the calendar and digits of the interface's language. */
@Named("moments")
@RequestScoped
public class Moments {

    private final Interface userInterface;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Moments() {
        this.userInterface = null;
    }

    @Inject
    Moments(Interface userInterface) {
        this.userInterface = userInterface;
    }

    /** Day, month, year, hour and minute; empty for nothing. */
    public String of(@Nullable Instant instant) {
        return formatted(instant, "d MMM y, HH:mm");
    }

    /** Day, month and year; empty for nothing. */
    public String day(@Nullable Instant instant) {
        return formatted(instant, "d MMM y");
    }

    /** Hour and minute; empty for nothing. */
    public String time(@Nullable Instant instant) {
        return formatted(instant, "HH:mm");
    }

    private String formatted(@Nullable Instant instant, String pattern) {
        if (instant == null) {
            return "";
        }
        DateFormat format = new SimpleDateFormat(pattern, locale());
        format.setTimeZone(TimeZone.getTimeZone(ZoneId.systemDefault().getId()));
        return format.format(Date.from(instant));
    }

    private ULocale locale() {
        return userInterface.isRightToLeft()
                ? new ULocale("fa_IR@calendar=persian;numbers=arabext")
                : ULocale.forLocale(userInterface.locale());
    }
}

package org.kinbridge.web.appeals;

import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.cases.clearance.ClearanceId;
import org.kinbridge.core.problem.NotFound;
import org.omnifaces.util.Faces;

/** The addresses of an appeal and of a clearance. */
public final class AppealAddress {

    private AppealAddress() {}

    /** The id in an address. @throws NotFound if it is none */
    public static AppealId appeal(String text) {
        try {
            return AppealId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    /** The id in an address. @throws NotFound if it is none */
    public static ClearanceId clearance(String text) {
        try {
            return ClearanceId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public static void show(AppealId id) {
        Faces.redirect(Faces.getRequestContextPath() + "/desk/appeals/appeal?id=" + id);
    }

    public static void show(ClearanceId id) {
        Faces.redirect(Faces.getRequestContextPath() + "/desk/appeals/clearance?id=" + id);
    }
}

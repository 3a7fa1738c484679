package org.kinbridge.web.support;

import java.util.Locale;

/** The Persian texts. The name is the one that {@link java.util.ResourceBundle} looks for. */
public class Texts_fa extends Texts {
    public Texts_fa() {
        super(Locale.forLanguageTag("fa"));
    }
}

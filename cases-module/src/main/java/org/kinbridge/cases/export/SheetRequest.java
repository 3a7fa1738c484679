package org.kinbridge.cases.export;

import org.kinbridge.core.text.Language;

/**
 * How a case is to be printed.
 *
 * @param contacts whether telephone numbers and addresses are to stand on it; asked for explicitly, and written down
 */
public record SheetRequest(Language language, boolean contacts) {}

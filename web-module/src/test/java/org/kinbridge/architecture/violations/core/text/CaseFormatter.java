package org.kinbridge.architecture.violations.core.text;

import org.kinbridge.architecture.violations.cases.file.CaseStore;
import org.kinbridge.architecture.violations.web.cases.Page;

/** Core that knows a module, and a business word. */
class CaseFormatter {
    CaseStore store = new CaseStore();
    Page page = new Page();
}

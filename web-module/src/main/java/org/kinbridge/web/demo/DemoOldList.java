package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.kinbridge.cases.importing.FamilyImportId;
import org.kinbridge.cases.importing.FamilyImports;
import org.kinbridge.cases.importing.MappingView;

/** The invented list of families from before Kinbridge: uploaded, its columns named, waiting to be looked at. */
@ApplicationScoped
class DemoOldList {

    private static final String LIST = """
            file,sought person,father's name,born,missing since,where,who asks,relation,phone,remarks
            B-014,Ermal Zogaj,Besnik,1972,June 1999,on the road to Lume,Valbona Zogaj,wife,+355 69 555 01 77,calls only in the evening
            B-014,Agron Zogaj,Besnik,1975?,June 1999,on the road to Lume,Valbona Zogaj,sister-in-law,,
            B-022,پروانه دهقانی,جلیل,۱۳۴۰,پاییز ۱۳۶۲,نزدیک بانو,جلیل دهقانی,پدر,۰۹۱۲۵۵۵۰۱۹۰,
            B-031,Parvaneh Dehghani,Jalil,c. 1961,1983,border,her brother,brother,,
            B-036,Sohrab Kiani,Rostam,1966,1987,near Banu,Mina Kiani,sister,,may be in the files already
            B-040,Tomas Vern,,31 February 1960,2004,abroad,Ida Vern,mother,,date from an old card
            """;

    private final FamilyImports imports;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoOldList() {
        this.imports = null;
    }

    @Inject
    DemoOldList(FamilyImports imports) {
        this.imports = imports;
    }

    /** Uploads the list and says what its columns mean, as the headings tell. */
    FamilyImportId upload() {
        FamilyImportId id =
                imports.upload("old-list.csv", new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8)));
        MappingView mapping = imports.mapping(id);
        imports.map(
                id,
                mapping.version(),
                mapping.columns().stream().map(MappingView.Column::meaning).toList());
        return id;
    }
}

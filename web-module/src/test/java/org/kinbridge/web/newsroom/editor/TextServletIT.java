package org.kinbridge.web.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;

/** The door through which the editor saves: what it lets in, what it refuses, and whom. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TextServletIT {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("id=([0-9a-f-]{36})");
    private static final String SAID = "Said at the breakwater.";

    @ArquillianResource
    private URL address;

    /** Somebody whose browser has the page of a piece open. */
    private final class Writer {

        private final HttpPerson person;
        private final String work;
        private final UUID sitting = UUID.randomUUID();
        private final String token;

        Writer(Staff.Member member, String work) {
            this.person = new HttpPerson(address.toString()).signedIn(member);
            this.work = work;
            this.token = Json.read(person.getJson("/desk/newsroom/work/session").body(), JsonNode.class)
                    .path("token")
                    .asText();
        }

        HttpPerson.Answer save(int basedOn, String blocks) {
            return send(body(basedOn, blocks));
        }

        HttpPerson.Answer send(String body) {
            return person.send(
                    "/desk/newsroom/work/text", "application/json", body, Map.of("X-Kinbridge-Token", token));
        }

        String body(int basedOn, String blocks) {
            return "{\"work\":\"" + work + "\",\"language\":\"en\",\"basedOn\":" + basedOn + ",\"sitting\":\"" + sitting
                    + "\",\"byItself\":true,\"title\":\"At the breakwater\",\"lede\":\"\",\"byLine\":{\"kind\":\"UNSIGNED\","
                    + "\"name\":\"\",\"site\":\"\",\"link\":\"\"},\"document\":{\"blocks\":[" + blocks + "]}}";
        }

        JsonNode stored() {
            return Json.read(
                    person.getJson("/desk/newsroom/work/text?id=" + work + "&language=en")
                            .body(),
                    JsonNode.class);
        }
    }

    private static String begin(HttpPerson person) {
        HttpPerson.Answer page = person.get("/desk/newsroom/work/begin");
        HttpPerson.Answer begun = person.post(
                "/desk/newsroom/work/begin",
                Map.of(
                        "begin", "begin",
                        "begin:kind", "ARTICLE",
                        "begin:language", "en",
                        "begin:title", "At the breakwater",
                        "begin:submit", "Begin writing",
                        "jakarta.faces.ViewState", page.viewState()));
        Matcher id = ID.matcher(begun.header("Location"));
        assertThat(id.find())
                .as(begun.status() + " " + begun.header("Location"))
                .isTrue();
        return id.group(1);
    }

    private Writer editor() {
        return new Writer(Staff.EDITOR, begin(new HttpPerson(address.toString()).signedIn(Staff.EDITOR)));
    }

    private static String paragraph(String id, String inlines) {
        return "{\"type\":\"paragraph\",\"id\":\"" + id + "\",\"content\":[" + inlines + "]}";
    }

    private static String text(String words) {
        return "{\"type\":\"text\",\"text\":\"" + words + "\",\"marks\":[]}";
    }

    @Test
    void a_document_is_saved_as_it_was_sent() {
        Writer marco = editor();
        HttpPerson.Answer saved = marco.save(1, paragraph("p1", text(SAID)));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(Json.read(saved.body(), JsonNode.class).path("revision").asInt())
                .isEqualTo(2);
        assertThat(saved.header("Cache-Control")).contains("no-store");
        assertThat(marco.stored().at("/document/blocks/0/content/0/text").asText())
                .isEqualTo(SAID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'paragraph','id':'p1','content':[{'type':'link','href':'javascript:alert(1)','content':[{'type':'text','text':'x','marks':[]}]}]} | cannot be used",
                "{'type':'paragraph','id':'p1','content':[{'type':'link','href':'data:text/html,x','content':[{'type':'text','text':'x','marks':[]}]}]} | cannot be used",
                "{'type':'script','id':'p1','content':[{'type':'text','text':'x','marks':[]}]} | cannot be read",
                "{'type':'paragraph','id':'p1','style':'color:red','content':[{'type':'text','text':'x','marks':[]}]} | cannot be read",
                "{'type':'paragraph','id':'p1','content':[{'type':'image','src':'x'}]} | cannot be read",
                "{'type':'paragraph','id':'p1','content':[{'type':'text','text':'x','marks':['UNDERLINE']}]} | cannot be read",
                "{'type':'paragraph','id':'p1','language':'xx','content':[{'type':'text','text':'x','marks':[]}]} | cannot be read",
                "{'type':'paragraph','id':'p1','direction':'up','content':[{'type':'text','text':'x','marks':[]}]} | cannot be read",
                "{'type':'paragraph','id':'p1','content':[]} | has no words",
                "{'type':'paragraph','id':'P 1','content':[{'type':'text','text':'x','marks':[]}]} | could not be put together",
                "{'type':'heading','id':'p1','level':1,'content':[{'type':'text','text':'x','marks':[]}]} | Headings have",
                "{'type':'letter-part','id':'p1','kind':'SECRET','content':[{'type':'text','text':'x','marks':[]}]} | cannot be read",
                "{'type':'picture','id':'p1','mediaId':'../../etc','caption':'','credit':'','alternativeText':''} | no photograph",
                "{'type':'pull-quote','id':'p1','content':[{'type':'text','text':'x','marks':[]},{'type':'note','content':[{'type':'text','text':'y','marks':[]}]}]} | cannot have a note",
                "{'type':'table','id':'p1','caption':'','headerRow':false,'headerColumn':false,'rows':[[{'content':[]}],[]]} | same number of cells",
                "{'type':'paragraph','id':'p1','content':[{'type':'note','content':[{'type':'note','content':[{'type':'text','text':'y','marks':[]}]}]}]} | cannot be read",
                "null | cannot be read"
            })
    void a_document_that_the_model_does_not_know_is_refused_whole(String block, String said) {
        Writer marco = editor();
        String broken = block.replace('\'', '"');
        HttpPerson.Answer answer = marco.save(1, paragraph("ok", text(SAID)) + "," + broken);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(said);
        assertThat(marco.stored().path("revision").asInt()).isEqualTo(1);
        assertThat(marco.stored().at("/document/blocks").size()).isZero();
    }

    @Test
    void a_body_that_is_no_manuscript_is_refused() {
        Writer marco = editor();
        String whole = marco.body(1, paragraph("p1", text(SAID)));
        assertThat(marco.send("no json").status()).isEqualTo(400);
        assertThat(marco.send("null").status()).isEqualTo(400);
        assertThat(marco.send(whole.replace("\"lede\":\"\",", "")).status()).isEqualTo(400);
        assertThat(marco.send(whole.replace("\"lede\":\"\"", "\"lede\":null")).status())
                .isEqualTo(400);
        assertThat(marco.send(whole.replace("\"lede\"", "\"status\":\"APPROVED\",\"lede\""))
                        .status())
                .isEqualTo(400);
        assertThat(marco.send(whole.replace("UNSIGNED", "ROOT")).status()).isEqualTo(400);
        assertThat(marco.send(whole.replace("At the breakwater", "")).status()).isEqualTo(422);
        assertThat(marco.send(whole.replace(SAID, "x".repeat(4_000_000))).status())
                .isEqualTo(413);
        assertThat(marco.stored().path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void whoever_cannot_prove_to_have_read_the_page_saves_nothing() {
        Writer marco = editor();
        String body = marco.body(1, paragraph("p1", text(SAID)));
        String path = "/desk/newsroom/work/text";
        HttpPerson.Answer without = marco.person.send(path, "application/json", body, Map.of());
        assertThat(without.status()).isEqualTo(403);
        assertThat(without.body()).contains("\"why\":\"token\"");
        Map<String, String> wrong = Map.of("X-Kinbridge-Token", "guessed");
        assertThat(marco.person.send(path, "application/json", body, wrong).status())
                .isEqualTo(403);
        Map<String, String> right = Map.of("X-Kinbridge-Token", marco.token);
        assertThat(marco.person.send(path, "text/plain", body, right).status()).isEqualTo(415);
        assertThat(marco.stored().path("revision").asInt()).isEqualTo(1);
        assertThat(marco.save(1, paragraph("p1", text(SAID))).status()).isEqualTo(200);
    }

    @Test
    void the_page_gives_the_token_of_the_session() {
        Writer marco = editor();
        HttpPerson.Answer page = marco.person.get("/desk/newsroom/work/edit?id=" + marco.work);
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        assertThat(token.group(1)).isEqualTo(marco.token);
    }

    @Test
    void only_who_may_write_the_piece_reads_and_saves_it() {
        Writer marco = editor();
        String block = paragraph("p1", text(SAID));
        String path = "/desk/newsroom/work/text?id=" + marco.work + "&language=en";
        for (Staff.Member other :
                new Staff.Member[] {Staff.CASEWORKER, Staff.AUTHOR, Staff.TRANSLATOR, Staff.ADMINISTRATOR}) {
            Writer stranger = new Writer(other, marco.work);
            assertThat(stranger.save(1, block).status()).as(other.name()).isEqualTo(403);
            assertThat(stranger.person.getJson(path).status()).as(other.name()).isEqualTo(403);
        }
        HttpPerson nobody = new HttpPerson(address.toString());
        assertThat(nobody.getJson(path).status()).isEqualTo(401);
        assertThat(nobody.send("/desk/newsroom/work/text", "application/json", marco.body(1, block), Map.of())
                        .status())
                .isEqualTo(401);
        assertThat(marco.stored().path("revision").asInt()).isEqualTo(1);
        Writer author = new Writer(Staff.AUTHOR, begin(new HttpPerson(address.toString()).signedIn(Staff.AUTHOR)));
        assertThat(author.save(1, block).status()).isEqualTo(200);
    }

    @Test
    void an_unknown_piece_or_language_is_not_found() {
        Writer marco = new Writer(Staff.EDITOR, UUID.randomUUID().toString());
        assertThat(marco.save(1, paragraph("p1", text(SAID))).status()).isEqualTo(404);
        assertThat(marco.person
                        .getJson("/desk/newsroom/work/text?id=x&language=en")
                        .status())
                .isEqualTo(404);
        Writer other = editor();
        assertThat(other.person
                        .getJson("/desk/newsroom/work/text?id=" + other.work + "&language=fr")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_save_repeated_because_its_answer_was_lost_is_no_conflict_but_one_of_another_sitting_is() {
        Writer marco = editor();
        assertThat(marco.save(1, paragraph("p1", text("One."))).status()).isEqualTo(200);
        assertThat(marco.save(1, paragraph("p1", text("One. Two."))).status()).isEqualTo(200);
        Writer drita = new Writer(Staff.COORDINATOR, marco.work);
        HttpPerson.Answer late = drita.save(1, paragraph("p1", text("Mine.")));
        assertThat(late.status()).isEqualTo(409);
        JsonNode theirs = Json.read(late.body(), JsonNode.class).path("theirs");
        assertThat(theirs.at("/document/blocks/0/content/0/text").asText()).isEqualTo("One. Two.");
        assertThat(theirs.path("savedBy").asText()).isEqualTo(Staff.EDITOR.displayName());
        assertThat(drita.save(theirs.path("revision").asInt(), paragraph("p1", text("Mine.")))
                        .status())
                .isEqualTo(200);
        assertThat(marco.save(3, paragraph("p1", text("One. Two. Three."))).status())
                .isEqualTo(409);
        Writer again = new Writer(Staff.EDITOR, marco.work);
        assertThat(again.save(3, paragraph("p1", text("Another opening."))).status())
                .isEqualTo(409);
    }

    @Test
    void modules_are_kept_by_browsers_and_speak_javascript() {
        Writer marco = editor();
        String page =
                marco.person.get("/desk/newsroom/work/edit?id=" + marco.work).body();
        Matcher module =
                Pattern.compile("rel=\"modulepreload\" href=\"([^\"]+)\"").matcher(page);
        int modules = 0;
        while (module.find()) {
            HttpPerson.Answer script = marco.person.get(module.group(1).replace("&amp;", "&"));
            assertThat(script.status()).as(module.group(1)).isEqualTo(200);
            assertThat(script.header("Content-Type")).as(module.group(1)).contains("javascript");
            assertThat(script.header("Cache-Control") + script.header("Expires"))
                    .as(module.group(1))
                    .isNotEmpty()
                    .doesNotContain("no-store");
            modules++;
        }
        assertThat(modules).isGreaterThan(30);
    }
}

package vn.caunoi.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.caunoi.RoomTest;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** On a real database the rooms of the Party are there only under a recorded approval. */
@RoomTest
@Import({World.class, Staff.class, Approved.class})
class PartyRoomsTest {

    private static final String SWITCH = "/chi-bo/phe-duyet";
    private static final byte[] PDF =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            startxref
            0
            %%EOF
            """
                    .getBytes(StandardCharsets.US_ASCII);

    @Autowired private MockMvc mvc;
    @Autowired private PartyRooms rooms;
    @Autowired private Approved party;
    @Autowired private Staff staff;
    @Autowired private World world;
    @Autowired private Sites sites;
    @Autowired private JdbcClient jdbc;

    private Person chief;

    @BeforeEach
    void aProgramWithAnAdministrator() {
        if (sites.all().isEmpty()) {
            world.site("tat-bat.localhost");
        }
        party.close();
        chief = staff.hire("quan-tri-chung", "quan-tri", null);
    }

    @Test
    void theyAreClosedUntilAnApprovalIsRecordedAndClosedAgainWhenItIsEnded() throws Exception {
        assertThat(rooms.areOpen()).isFalse();
        mvc.perform(get("/chi-bo").with(Staff.as(chief))).andExpect(status().isNotFound());
        mvc.perform(approval("12-CV/ĐU", "05/01/2026", "Đảng ủy xã Kiểm Thử", PDF))
                .andExpect(redirectedUrl(SWITCH));
        assertThat(rooms.areOpen()).isTrue();
        mvc.perform(get("/chi-bo").with(Staff.as(chief))).andExpect(status().isForbidden());
        mvc.perform(get(SWITCH).with(Staff.as(chief)))
                .andExpect(content().string(containsString("12-CV/ĐU ngày 05/01/2026")));
        mvc.perform(get(SWITCH + "/" + newest() + "/van-ban").with(Staff.as(chief)))
                .andExpect(content().bytes(PDF));
        mvc.perform(post(SWITCH + "/ket-thuc").with(Staff.as(chief)))
                .andExpect(status().isUnprocessableContent());
        assertThat(rooms.areOpen()).isTrue();
        mvc.perform(post(SWITCH + "/ket-thuc").param("dong-y", "co").with(Staff.as(chief)))
                .andExpect(redirectedUrl(SWITCH));
        assertThat(rooms.areOpen()).isFalse();
        mvc.perform(get("/chi-bo").with(Staff.as(chief))).andExpect(status().isNotFound());
    }

    @Test
    void anApprovalNeedsNumberDayBodyAndFile() throws Exception {
        mvc.perform(approval("", "hôm qua", "", new byte[0]))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi số, ký hiệu của văn bản.")))
                .andExpect(content().string(containsString("Hãy ghi ngày của văn bản")))
                .andExpect(content().string(containsString("hôm qua")))
                .andExpect(content().string(containsString("Hãy ghi cấp ủy đã đồng ý.")))
                .andExpect(content().string(containsString("Hãy chọn tệp PDF của văn bản.")));
        assertThat(rooms.areOpen()).isFalse();
    }

    @Test
    void aLocalAdministratorSwitchesNothing() throws Exception {
        Person local = staff.hire("quan-tri-xa", "quan-tri", world.cell("nơi khác"));
        mvc.perform(get(SWITCH).with(Staff.as(local))).andExpect(status().isForbidden());
    }

    private MockMultipartHttpServletRequestBuilder approval(
            String number, String day, String body, byte[] file) {
        MockMultipartHttpServletRequestBuilder form = multipart(SWITCH);
        form.file(new MockMultipartFile("tep", "van-ban.pdf", "application/pdf", file));
        form.param("so-van-ban", number).param("ngay", day).param("co-quan", body);
        form.with(Staff.as(chief));
        return form;
    }

    private long newest() {
        return jdbc.sql("select max(id) as id from cells.approval")
                .query((row, _) -> row.getLong("id"))
                .single();
    }
}

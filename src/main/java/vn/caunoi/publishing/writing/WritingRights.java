package vn.caunoi.publishing.writing;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may use the addresses of the writing desk. */
@Component
class WritingRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                PublishingRight.WRITE,
                                ListController.ALL,
                                ListController.ADDRESS,
                                PieceController.ADDRESS,
                                EditController.ADDRESS,
                                EditionController.ADDRESS,
                                EditionController.COMPARED,
                                PreviewController.ADDRESS,
                                OfficeFileController.PICTURE,
                                OfficeFileController.FILE,
                                MediaController.ADDRESS,
                                MediaController.ONE),
                        Route.sent(
                                PublishingRight.WRITE,
                                ListController.NEW,
                                PieceController.MOVE,
                                EditController.ADDRESS,
                                EditController.AUTOSAVE,
                                EditController.LOCK,
                                EditionController.RESTORED,
                                UploadController.ADDRESS,
                                IntakeController.WORD,
                                IntakeController.NEW_FROM_WORD,
                                IntakeController.PICTURE),
                        Route.sent(PublishingRight.REVIEW, MediaController.ONE),
                        Route.read(PublishingRight.ARRANGE, BoardRuleController.ADDRESS),
                        Route.sent(PublishingRight.ARRANGE, BoardRuleController.ADDRESS))
                .flatMap(lines -> lines);
    }
}

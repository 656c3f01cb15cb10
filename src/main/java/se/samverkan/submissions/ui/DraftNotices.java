package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.casework.CaseId;
import se.samverkan.completions.CompletionRequests;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;
import se.samverkan.submissions.CopiedAnswers;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.DraftPurpose;
import se.samverkan.submissions.EarlierApplications;

/** What stands on top of a draft: that it is not sent, how long is left, and where its answers come from. */
@SpringComponent
class DraftNotices {

    private static final int SOON_DAYS = 7;

    private final Schemes schemes;
    private final EarlierApplications earlier;
    private final CompletionRequests requests;
    private final Clock clock;

    DraftNotices(Schemes schemes, EarlierApplications earlier, CompletionRequests requests, Clock clock) {
        this.requests = requests;
        this.schemes = schemes;
        this.earlier = earlier;
        this.clock = clock;
    }

    Component[] of(DraftDetails draft) {
        List<Component> notices = new ArrayList<>();
        notices.add(notSent(draft));
        asked(draft).ifPresent(notices::add);
        CallId call = draft.call();
        if (call != null) {
            closing(schemes.call(call).closes(), notices);
        }
        earlier.copied(draft).ifPresent(copied -> notices.add(copied(copied)));
        return notices.toArray(Component[]::new);
    }

    /** What the municipality wants completed, in its own words, wherever one answers it. */
    Optional<Component> asked(DraftDetails draft) {
        CaseId about = draft.about();
        if (about == null || draft.purpose() != DraftPurpose.COMPLETION) {
            return Optional.empty();
        }
        return requests.openMine(about).map(request -> {
            boolean late = request.due().isBefore(SwedishTime.day(clock.instant()));
            Paragraph reason = new Paragraph(request.reason());
            reason.addClassName("quoted");
            return Notice.info(
                            text(
                                    late ? "submissions.CompletionBanner.late" : "submissions.CompletionBanner.due",
                                    SwedishTime.date(request.due(), locale())),
                            "")
                    .with(reason);
        });
    }

    private Notice notSent(DraftDetails draft) {
        String saved =
                text("submissions.DraftView.savedBy", SwedishTime.dateTime(draft.savedAt(), locale()), draft.savedBy());
        String heading = draft.purpose() == DraftPurpose.NEW
                ? text("submissions.DraftView.notSent")
                : text("submissions.DraftView.notSent." + draft.purpose());
        return Notice.warning(heading, saved);
    }

    private void closing(LocalDate closes, List<Component> notices) {
        LocalDate today = SwedishTime.day(clock.instant());
        String day = SwedishTime.date(closes, locale());
        if (today.isAfter(closes)) {
            notices.add(Notice.danger(
                    text("submissions.DraftNotices.closed", day), text("submissions.refused.callClosed")));
        } else if (!today.isBefore(closes.minusDays(SOON_DAYS))) {
            notices.add(Notice.danger(
                    text("submissions.DraftNotices.closing", day), text("submissions.DraftNotices.closingText")));
        } else {
            notices.add(Notice.info(text("submissions.ApplyView.closes", day), ""));
        }
    }

    private static Notice copied(CopiedAnswers copied) {
        Notice notice = Notice.info(
                text(
                        "submissions.DraftNotices.copied",
                        copied.answers().values().size()),
                text("submissions.DraftNotices.copiedText"));
        if (!copied.left().isEmpty()) {
            UnorderedList left = new UnorderedList();
            copied.left().forEach(label -> left.add(new ListItem(label.in(locale()))));
            notice.with(left);
        }
        return notice;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}

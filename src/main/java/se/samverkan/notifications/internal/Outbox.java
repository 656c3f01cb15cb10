package se.samverkan.notifications.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.notifications.Delivery;

/** Tells persons of something in the transaction in which it happens; sending is a claimed job of its own afterwards. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {

    private final LetterTexts texts;
    private final LetterSubjects about;
    private final ChoiceStore choices;
    private final NoticeStore notices;
    private final MailStore mails;
    private final String baseUrl;

    Outbox(
            LetterTexts texts,
            LetterSubjects about,
            ChoiceStore choices,
            NoticeStore notices,
            MailStore mails,
            @Value("${samverkan.base-url}") String baseUrl) {
        this.texts = texts;
        this.about = about;
        this.choices = choices;
        this.notices = notices;
        this.mails = mails;
        this.baseUrl = baseUrl;
    }

    /** To each a notice in her language, and a mail now, a line in the next digest or nothing more, as she has chosen. */
    void send(Collection<PersonDetails> readers, Letter letter) {
        Map<PersonId, Delivery> chosen = choices.of(
                letter.category(), readers.stream().map(PersonDetails::id).toList());
        Map<Locale, LetterText> written = new HashMap<>();
        for (PersonDetails reader : readers) {
            LetterText text = written.computeIfAbsent(
                    reader.language(),
                    language -> texts.of(letter.template(), letter.words().apply(language), language)
                            .and(about.of(letter, language)));
            Delivery delivery = chosen.getOrDefault(reader.id(), Delivery.MAIL);
            notices.put(reader.id(), letter, text, delivery);
            if (delivery == Delivery.MAIL) {
                mails.put(mail(reader, letter, text));
            }
        }
    }

    /** To an address, whoever has it: an account's or invitation's link. Only a mail, and its text is forgotten. */
    void send(SecretLetter letter) {
        mails.put(new MailStore.Mail(
                letter.to(),
                letter.name(),
                letter.language(),
                null,
                null,
                letter.template(),
                texts.of(letter.template(), letter.words(), letter.language()),
                "",
                letter.link(),
                false,
                true));
    }

    private MailStore.Mail mail(PersonDetails reader, Letter letter, LetterText text) {
        return new MailStore.Mail(
                reader.email(),
                reader.name(),
                reader.language(),
                reader.id().value(),
                letter.caseId() == null ? null : letter.caseId().value(),
                letter.template(),
                text,
                letter.quote(),
                letter.page() == null ? null : baseUrl + letter.page(),
                !letter.category().alwaysByMail(),
                false);
    }
}

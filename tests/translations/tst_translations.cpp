// SPDX-License-Identifier: MIT
#include "languages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A text of the sources, and what a language makes of it.
struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or as many as the language has numbers
    bool isFinished = true;
    bool isCounted = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .isCounted = xml.attributes().hasAttribute("numerus"_L1)};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isCounted)
                message.forms.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(CORDBOARD_SOURCE_DIR "/translations/cordboard_%1.ts").arg(language));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?\\d+"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

/// Every text of the panel in every language, with all that is to be put in it.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void isComplete_data() { eachLanguage(); }
    void isComplete()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(language);
        QVERIFY(!messages.isEmpty());
        QStringList missing;
        for (const Message &message : messages) {
            const bool isEmpty = std::ranges::any_of(message.forms, &QString::isEmpty);
            if (!message.isFinished || isEmpty || message.forms.isEmpty())
                missing.append(message.context + u": "_s + message.source);
        }
        QVERIFY2(missing.isEmpty(),
            qPrintable(u"%1 missing:\n%2"_s.arg(
                QString::number(missing.size()), missing.mid(0, 20).join(u'\n'))));
    }

    void keepsThePlacesOfNamesAndNumbers_data() { eachLanguage(); }
    void keepsThePlacesOfNamesAndNumbers()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message &message : messagesOf(language)) {
            for (const QString &form : message.forms) {
                if (placesIn(form) != placesIn(message.source))
                    wrong.append(message.source + u" -> "_s + form);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void hasAFormForEachNumber_data() { eachLanguage(); }
    void hasAFormForEachNumber()
    {
        QFETCH(QString, language);
        const qsizetype forms = language == "ar"_L1 ? 6 : 2;
        for (const Message &message : messagesOf(language)) {
            if (message.isCounted)
                QVERIFY2(message.forms.size() == forms, qPrintable(message.source));
        }
    }

    void hasTheSameTextsInAll()
    {
        const qsizetype german = messagesOf(u"de"_s).size();
        for (const QString &language : languages::known()) {
            if (language != "en"_L1) // whose texts are in the sources, but for their plurals
                QCOMPARE(messagesOf(language).size(), german);
        }
    }

    void choosesTheNearestLanguage()
    {
        QCOMPARE(languages::bestFor(u"de"_s), u"de"_s);
        QCOMPARE(languages::bestFor(u"de_AT"_s), u"de"_s);
        QCOMPARE(languages::bestFor(u"pt-PT"_s), u"pt_BR"_s);
        QVERIFY(languages::known().contains(languages::bestFor(u"xx"_s)));
    }

    void speaks()
    {
        languages::speak(*QCoreApplication::instance(), u"ar"_s);
        const auto free = [] { return QCoreApplication::translate("Face", "free"); };
        QVERIFY(free() != u"free"_s);
        QVERIFY(free().isRightToLeft());
        QCOMPARE(QCoreApplication::translate("Face", "no text of ours"), u"no text of ours"_s);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        QCOMPARE(QLocale().toString(101), u"101"_s); // as numbers of telephones are written
    }

private:
    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages::known())
            QTest::newRow(qPrintable(language)) << language;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

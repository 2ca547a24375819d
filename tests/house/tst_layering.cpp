// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Source {
    QString path; ///< `lib/pbx/calls.cpp`
    QStringList lines;

    /// `pbx` of `lib/pbx/calls.cpp`, `ui`, `app`.
    QString layer() const
    {
        const QStringList parts = path.split(u'/');
        return parts.at(0) == u"lib"_s ? parts.at(1) : parts.at(0);
    }
    QStringList includes() const
    {
        static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s);
        QStringList found;
        for (const QString &line : lines) {
            if (const auto match = pattern.match(line); match.hasMatch())
                found.append(match.captured(1));
        }
        return found;
    }
};

QList<Source> sources(const QStringList &folders)
{
    const QString root = QString::fromUtf8(CORDBOARD_SOURCE_DIR);
    QList<Source> all;
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all.append({file.fileName().mid(root.size() + 1),
                    QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return all;
}

const QStringList program{u"lib"_s, u"ui"_s, u"app"_s};

/// Which layers each layer may include, beside itself. app may include everything.
const QMap<QString, QStringList> allowed{
    {u"ami"_s, {}},
    {u"pbx"_s, {u"ami"_s}},
    {u"live"_s, {u"ami"_s, u"pbx"_s}},
    {u"desk"_s, {u"ami"_s, u"pbx"_s, u"live"_s}},
    {u"directory"_s, {u"ami"_s, u"desk"_s}},
    {u"orders"_s, {u"ami"_s, u"pbx"_s, u"live"_s, u"desk"_s}},
    {u"models"_s, {u"pbx"_s, u"live"_s, u"desk"_s}},
    {u"demo"_s, {u"ami"_s}},
    {u"ui"_s, {u"ami"_s, u"pbx"_s, u"live"_s, u"desk"_s, u"orders"_s, u"models"_s}},
};

/// Of some layers only what carries values, nothing that works.
const QMap<QString, QStringList> onlyFrom{
    {u"desk"_s,
        {u"live/linkstate.h"_s, u"ami/serveraddress.h"_s, u"ami/failure.h"_s, u"ami/text.h"_s,
            u"ami/reply.h"_s, u"ami/link.h"_s, u"ami/redaction.h"_s}},
    {u"models"_s, {u"live/linkstate.h"_s}},
    {u"directory"_s, {u"ami/text.h"_s}},
    {u"demo"_s, {u"ami/parser.h"_s, u"ami/message.h"_s, u"ami/text.h"_s, u"ami/action.h"_s}},
};

QStringList layers()
{
    QStringList all = allowed.keys();
    all.append(u"app"_s);
    return all;
}

bool mayInclude(const QString &layer, const QString &include)
{
    const QString other = include.section(u'/', 0, 0);
    if (other == layer || !layers().contains(other))
        return true;
    if (!allowed.value(layer).contains(other))
        return false;
    const bool isLimited = (layer == u"desk"_s && other != u"pbx"_s)
        || (layer == u"models"_s && other == u"live"_s) || layer == u"demo"_s
        || (layer == u"directory"_s && other == u"ami"_s);
    return !isLimited || onlyFrom.value(layer).contains(include);
}

} // namespace

/// The rules of the house that a compiler does not see.
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSources() { QVERIFY(sources(program).size() > 100); }

    void includesOnlyDownwards()
    {
        QStringList wrong;
        for (const Source &source : sources({u"lib"_s, u"ui"_s})) {
            for (const QString &include : source.includes()) {
                if (!mayInclude(source.layer(), include))
                    wrong.append(source.path + u" includes "_s + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void keepsTheLibraryFreeOfPixels()
    {
        static const QRegularExpression pixels(
            u"^(QtGui|QtWidgets)/"
            u"|^Q(Widget|Application|GuiApplication|Color|Icon|Pixmap|Image|Font|"
            u"Painter|Palette|Brush|Pen|Style|Label|Dialog|Menu|Action|Window|Cursor|Clipboard)"_s);
        QStringList wrong;
        for (const Source &source : sources({u"lib"_s})) {
            for (const QString &include : source.includes()) {
                if (pixels.match(include).hasMatch())
                    wrong.append(source.path + u" includes "_s + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void opensSocketsInLinksOnly()
    {
        static const QRegularExpression network(
            u"^(Q(TcpSocket|SslSocket|TcpServer|UdpSocket|NetworkAccessManager|LocalSocket)"
            u"|ldap\\.h$)"_s);
        const QStringList places{u"ami"_s, u"demo"_s, u"app"_s, u"directory"_s};
        QStringList wrong;
        for (const Source &source : sources(program)) {
            for (const QString &include : source.includes()) {
                if (network.match(include).hasMatch() && !places.contains(source.layer()))
                    wrong.append(source.path + u" includes "_s + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void keepsFilesShort()
    {
        QStringList wrong;
        for (const Source &source : sources(program + QStringList{u"examples"_s})) {
            if (source.lines.size() - 1 > 400)
                wrong.append(source.path + u": "_s + QString::number(source.lines.size() - 1));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void namesTheLicenceFirst()
    {
        QStringList wrong;
        for (const Source &source : sources(program + QStringList{u"tests"_s, u"examples"_s})) {
            if (source.lines.first() != u"// SPDX-License-Identifier: MIT"_s)
                wrong.append(source.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void neverWaitsForAnything()
    {
        static const QRegularExpression waiting(
            u"\\bprocessEvents\\s*\\(|\\bwaitFor(Connected|Encrypted|ReadyRead|BytesWritten|"
            u"Disconnected|Finished|Started)\\s*\\("_s);
        QStringList wrong;
        for (const Source &source : sources(program)) {
            for (qsizetype i = 0; i < source.lines.size(); ++i) {
                if (waiting.match(source.lines.at(i)).hasMatch())
                    wrong.append(source.path + u':' + QString::number(i + 1));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"

// SPDX-License-Identifier: MIT
#include "directory/ldapfilter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestLdapFilter : public QObject
{
    Q_OBJECT

private slots:
    void letsNothingTypedMeanAnything()
    {
        QCOMPARE(directory::escaped(u"*)(uid=*"_s), QByteArray("\\2a\\29\\28uid=\\2a"));
        QCOMPARE(directory::escaped(u"a\\b\n"_s + QChar(u'\0')), QByteArray("a\\5cb\\0a\\00"));
        QCOMPARE(directory::escaped(u"Zo\u00eb"_s), QByteArray("Zo\xc3\xab"));
    }

    void putsWhatWasTypedEverywhere()
    {
        QCOMPARE(directory::filterFor(u"(|(cn=*%s*)(sn=%s))"_s, u"x%s)"_s),
            QByteArray("(|(cn=*x%s\\29*)(sn=x%s\\29))"));
    }

    void asksForEachSpellingOfANumber()
    {
        QCOMPARE(directory::numberFilter({u"mobile"_s, u"telephoneNumber"_s}, {u"+49*"_s}),
            QByteArray("(|(mobile=+49\\2a)(telephoneNumber=+49\\2a))"));
    }

    void takesOnlyWhatCanBeAnAttribute()
    {
        QCOMPARE(directory::attributesIn(u"cn, displayName ,)(x=*),,mail"_s),
            QStringList({u"cn"_s, u"displayName"_s, u"mail"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLdapFilter)
#include "tst_ldapfilter.moc"
